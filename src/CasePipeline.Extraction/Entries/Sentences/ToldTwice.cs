using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Leaves out what sentences tell again: the win without the title that another sentence names, or the same win by a
/// longer name of its winner, as under a picture.
/// </summary>
internal static class ToldTwice
{
    public static List<Entry> Without(string text, List<Entry> entries)
    {
        var titled = entries.Where(entry => entry.Title is not null).Select(entry => WinnerOf(text, entry)).ToHashSet();
        var winners = new Dictionary<(string Title, string? Award), string>();
        return entries.FindAll(entry => entry.Title is { } title
            ? !IsAgain(winners, (text.Cut(title), text.CutOrNull(entry.Award)), text.CutOrNull(entry.Institution))
            : entry.Award is null || !titled.Contains(WinnerOf(text, entry)));
    }

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
