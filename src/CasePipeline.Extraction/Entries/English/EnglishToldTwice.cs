using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Leaves out what sentences tell of a winner or a title that the article also lists: they shorten the award's name,
/// and seldom say with what it was won.
/// </summary>
internal static class EnglishToldTwice
{
    // No winner is told of more often.
    private const int MaxTold = 20;

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

    /// <summary>
    /// Leaves out what the sentences of an article tell in full elsewhere: a line below the headline without the year
    /// of the award, or without what was won with.
    /// </summary>
    public static List<Entry> WithoutShortened(string text, List<Entry> told)
    {
        var full = told.Where(entry => entry is { Institution: not null, Award: not null }
                && (entry.Title is not null || YearOf(text, entry) is not null))
            .ToLookup(entry => KeyOf(text, entry), StringComparer.OrdinalIgnoreCase);
        return told.FindAll(entry => entry is not { Title: null, Institution: not null, Award: not null }
            || !full[KeyOf(text, entry)].Take(MaxTold).Any(other => IsFuller(text, other, entry)));
    }

    private static bool IsFuller(string text, Entry other, Entry entry)
    {
        var year = YearOf(text, entry);
        return (year is null || year == YearOf(text, other))
            && (other.Title is not null || (year is null && YearOf(text, other) is not null));
    }

    // The winner with the award, whatever its year.
    private static string KeyOf(string text, Entry entry) =>
        $"{text.Cut(entry.Institution!.Value)}\n{WithoutYear(text.Cut(entry.Award!.Value))}";

    private static string WithoutYear(string award) => EnglishPrizeWords.YearOfAward().Replace(award, string.Empty);

    private static string? YearOf(string text, Entry entry) =>
        EnglishPrizeWords.YearOfAward().Match(text.Cut(entry.Award!.Value)) is { Success: true } year
            ? year.Value.Trim()
            : null;

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
