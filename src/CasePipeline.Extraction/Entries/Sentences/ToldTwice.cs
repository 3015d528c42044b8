using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Leaves out what sentences tell again: the win without the title that another sentence names, or the same win by a
/// shorter name of its award, its title or its winner, as under a picture.
/// </summary>
internal static class ToldTwice
{
    // Sentences tell of few wins, and each is compared with all.
    private const int MaxCompared = 200;

    public static List<Entry> Without(string text, List<Entry> entries)
    {
        entries = entries.Count > MaxCompared ? entries : entries.FindAll(
            entry => !entries.Exists(other => TitleToldTwice.Is(text, entry, other)
                || WinnerToldTwice.Is(text, entry, other)));
        var titled = entries.Where(entry => entry.Title is not null).Select(entry => WinnerOf(text, entry)).ToHashSet();
        var winners = new Dictionary<(string Title, string? Award), string>();
        return entries.FindAll(entry => entry.Title is { } title
            ? !IsAgain(winners, (text.Cut(title), text.CutOrNull(entry.Award)), text.CutOrNull(entry.Institution))
            : entry.Award is null || !titled.Contains(WinnerOf(text, entry)));
    }

    /// <summary>Whether two names stand in two paragraphs: one sentence does not tell a win twice.</summary>
    public static bool AreApart(string text, TextSpan one, TextSpan other) =>
        (one.End <= other.Start || other.End <= one.Start)
        && text.Slice(TextSpan.Between(Math.Min(one.End, other.End), Math.Max(one.Start, other.Start))).Contains('\n');

    // 某某学院团队 is the winner that was 某某学院 before.
    private static bool IsAgain(
        Dictionary<(string Title, string? Award), string> winners, (string, string?) win, string? winner)
    {
        if (winner is null || winners.TryAdd(win, winner))
        {
            return false;
        }

        var first = winners[win];
        return winner.Length > first.Length && winner.StartsWith(first, StringComparison.Ordinal);
    }

    private static (string? Award, string? Institution) WinnerOf(string text, Entry entry) =>
        (text.CutOrNull(entry.Award), text.CutOrNull(entry.Institution));
}
