using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds headlines right below the date, as blogs have them: above stand the blog's name and what it is about. Only a
/// line that tells of winners is one, where the first line tells of none.
/// </summary>
internal static class DatedHeadline
{
    private const int MinAbove = 2;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">The line that would be the headline.</param>
    /// <param name="limit">How many lines may be of the head.</param>
    public static int Find(string text, List<Line> lines, int first, int limit)
    {
        if (first < 0 || first >= limit || Announces(text, lines[first]))
        {
            return first;
        }

        var date = lines.FindIndex(first, limit - first, line => LineShape.IsDateAlone(text, line));
        return date >= first + MinAbove && date + 1 < limit && Announces(text, lines[date + 1])
            ? date + 1
            : first;
    }

    private static bool Announces(string text, Line line) =>
        line is { Row: null, Number: null } && text.Slice(line.Span) is [.., not '.'] slice
        && EnglishSentenceWords.AnnouncingHeadline().IsMatch(slice);
}
