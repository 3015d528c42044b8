using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Takes an award's name from the headline where a sentence has more words within it: Eel Award for Trade above … won
/// the Eel Award in the category for Trade.
/// </summary>
internal static class EnglishHeadlineAward
{
    private const string Marks = ",.“”‘’'\"";

    /// <param name="text">The article's text.</param>
    /// <param name="told">The one win that the text tells of.</param>
    /// <param name="headed">The wins in its headline.</param>
    public static Entry Take(string text, Entry told, List<Entry> headed) =>
        headed is [{ Award: { } brief } only] && told.Award is { } award
        && brief.Length < award.Length && HasWordsOf(text.Slice(award), text.Slice(brief))
        && (only.Institution ?? only.Title) is { } headedWinner && (told.Institution ?? told.Title) is { } winner
        && text.Slice(headedWinner).SequenceEqual(text.Slice(winner))
            ? told with { Award = brief }
            : told;

    // All words of the brief name, in their order and up to the end: what it is for behind a name belongs to it.
    private static bool HasWordsOf(ReadOnlySpan<char> award, ReadOnlySpan<char> brief)
    {
        foreach (var wanted in brief.Split(' '))
        {
            var word = brief[wanted].Trim(Marks);
            var isFound = false;
            while (!isFound && !award.IsEmpty)
            {
                var end = award.IndexOf(' ') is >= 0 and var space ? space : award.Length;
                isFound = IsSame(award[..end].Trim(Marks), word);
                award = award[Math.Min(end + 1, award.Length)..];
            }

            if (!isFound)
            {
                return false;
            }
        }

        return award.IsEmpty;
    }

    // King’s is King's.
    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        var mark = word.IndexOf('’');
        return word.Equals(other, StringComparison.OrdinalIgnoreCase)
            || (mark >= 0 && mark < other.Length && other[mark] == '\'' && word.Length == other.Length
                && word[..mark].Equals(other[..mark], StringComparison.OrdinalIgnoreCase)
                && word[(mark + 1)..].Equals(other[(mark + 1)..], StringComparison.OrdinalIgnoreCase));
    }
}
