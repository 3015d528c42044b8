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
        return told.FindAll(entry => !(entry.Title is { } title && titles.Contains(text.Cut(title)))
            && !IsShortened(text, entry, listed));
    }

    private static bool IsShortened(string text, Entry entry, List<Entry> listed) =>
        entry is { Title: null, Institution: { } winner, Award: { } award }
            && listed.Exists(other => other.Institution is { } institution
                && text.Slice(institution).StartsWith(text.Slice(winner), StringComparison.OrdinalIgnoreCase)
                && WordsOf(text, award).IsSubsetOf([.. WordsOf(text, other.Series), .. WordsOf(text, other.Award)]));

    private static HashSet<string> WordsOf(string text, TextSpan? name) =>
        name is { } span
            ? [.. text.Cut(span).Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim('“', '”', '"', ',').TrimEnd('s').ToUpperInvariant())]
            : [];
}
