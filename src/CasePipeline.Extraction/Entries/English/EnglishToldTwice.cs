using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Leaves out what sentences tell of a winner or a title that the article also lists: they shorten the award's name,
/// and seldom say with what it was won.
/// </summary>
internal static class EnglishToldTwice
{
    public static List<Entry> Without(string text, List<Entry> told, List<Entry> listed)
    {
        var titles = listed.Select(entry => entry.Title).OfType<TextSpan>().Select(text.Cut)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var winners = listed.Where(entry => entry.Institution is not null).ToLookup(
            entry => FirstWordOf(text, entry.Institution!.Value),
            entry => (Name: entry.Institution!.Value, Words: WordsOf(text, entry.Series, entry.Award)),
            StringComparer.OrdinalIgnoreCase);
        return told.FindAll(entry => !(entry.Title is { } title && titles.Contains(text.Cut(title)))
            && !IsShortened(text, entry, winners));
    }

    private static bool IsShortened(
        string text, Entry entry, ILookup<string, (TextSpan Name, HashSet<string> Words)> listed)
    {
        if (entry is not { Title: null, Institution: { } winner, Award: { } award })
        {
            return false;
        }

        var words = WordsOf(text, award);
        return listed[FirstWordOf(text, winner)].Any(other =>
            text.Slice(other.Name).StartsWith(text.Slice(winner), StringComparison.OrdinalIgnoreCase)
            && words.IsSubsetOf(other.Words));
    }

    private static string FirstWordOf(string text, TextSpan name)
    {
        var slice = text.Slice(name);
        return new string(slice.IndexOf(' ') is > 0 and var space ? slice[..space] : slice);
    }

    private static HashSet<string> WordsOf(string text, params ReadOnlySpan<TextSpan?> names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            words.UnionWith(name is { } span ? WordsOf(text.Cut(span)) : []);
        }

        return words;
    }

    private static IEnumerable<string> WordsOf(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('“', '”', '"', ',').TrimEnd('s').ToUpperInvariant());
}
