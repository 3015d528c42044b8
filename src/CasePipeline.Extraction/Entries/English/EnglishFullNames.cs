using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Gives winners that sentences call by their short names the full ones: Envoy or EHS won, where the article begins
/// with Envoy Harbour Systems.
/// </summary>
internal static class EnglishFullNames
{
    private const string Own = "’s ";

    /// <summary>
    /// Parts what sentences tell of an organisation's thing, Envoy’s Night Ferry, where the article has the full name.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="told">What its sentences tell.</param>
    /// <param name="start">Where it begins: menus above it have names of other things.</param>
    /// <param name="organisations">The names that are known to be organisations'.</param>
    public static List<Entry> Part(string text, List<Entry> told, int start, EnglishOrganisations organisations)
    {
        var owned = told.ConvertAll(
            entry => entry is { Institution: null, Title: { } title } ? OwnerOf(text, title) : null);
        var brief = owned.OfType<TextSpan>().Select(text.Cut).ToHashSet(StringComparer.Ordinal);
        if (brief.Count == 0)
        {
            return told;
        }

        var full = FirstOf(text, brief, start);
        return [.. told.Zip(owned, (entry, owner) => owner is { } name
            && (full.ContainsKey(text.Cut(name)) || organisations.Contains(name))
            ? entry with { Institution = name, Title = TextSpan.Between(name.End + Own.Length, entry.Title!.Value.End) }
            : entry)];
    }

    // One word, and no part of a title in quotes.
    private static TextSpan? OwnerOf(string text, TextSpan title)
    {
        var slice = text.Slice(title);
        var at = slice.IndexOfAny('’', '\'');
        return at > 1 && !slice[..at].Contains(' ') && slice[(at + 1)..].StartsWith("s ")
            && at + Own.Length < slice.Length && char.IsUpper(slice[at + Own.Length])
            && (title.Start == 0 || text[title.Start - 1] is not ('“' or '"' or '‘' or '\''))
            ? new TextSpan(title.Start, at)
            : null;
    }

    /// <summary>Gives who won by one word the first longer name that begins with it, or that it is short for.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="told">What its sentences tell.</param>
    /// <param name="start">Where it begins: menus above it have names of other things.</param>
    public static List<Entry> Give(string text, List<Entry> told, int start)
    {
        var brief = told.Select(entry => entry.Institution ?? entry.Title).OfType<TextSpan>()
            .Where(name => !text.Slice(name).Contains(' '))
            .Select(text.Cut)
            .ToHashSet(StringComparer.Ordinal);
        if (brief.Count == 0)
        {
            return told;
        }

        var full = FirstOf(text, brief, start);
        var spelt = EnglishAcronyms.FirstOf(text, brief);
        return told.ConvertAll(entry => (entry.Institution ?? entry.Title) is { } name
            && (full.TryGetValue(text.Cut(name), out var named) || spelt.TryGetValue(text.Cut(name), out named))
            && named.Start < name.Start
            ? entry with { Title = entry.Institution is null ? null : entry.Title, Institution = named }
            : entry);
    }

    // The first longer name that begins with each of the words.
    private static Dictionary<string, TextSpan> FirstOf(string text, HashSet<string> brief, int start)
    {
        var found = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var wanted = brief.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = start; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            if (text[at] == ' ' && wanted.TryGetValue(text.AsSpan(start, at - start), out var word)
                && !found.ContainsKey(word) && NameAt(text, start) is { } name)
            {
                found.Add(word, name);
            }

            start = at + 1;
        }

        return found;
    }

    private static TextSpan? NameAt(string text, int start)
    {
        var near = text.AsSpan(start, Math.Min(text.Length - start, EnglishProse.MaxTitle));
        var line = near.IndexOf('\n') is >= 0 and var end ? end : near.Length;
        var name = EnglishNames.ReadName(text, new TextSpan(start, line));
        return name.Start == start && text.Slice(name).Contains(' ')
            && EnglishNames.IsInstitution(text.Slice(name)) && !EnglishHeadings.IsAward(text.Slice(name))
            ? name
            : null;
    }
}
