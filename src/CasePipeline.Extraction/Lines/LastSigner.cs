using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Tells who signs on the last line of all, without a date, where the day stands under the headline: below a sentence,
/// a table, or a list whose lines name their winners themselves.
/// </summary>
internal static class LastSigner
{
    private const string Joints = "／/—｜| \u3000\t";

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines, those of its head with their roles.</param>
    /// <param name="start">The first line behind the head.</param>
    public static bool Is(string text, List<Line> lines, int start)
    {
        var at = lines.Count - 1;
        return at > start && lines[at] is { Number: null, Row: null, Markup: { HeadingLevel: 0, IsListItem: false } } last
            && InstitutionShape.IsCertain(text.Slice(last.Span))
            && lines.Take(start).Any(line => HasDate(text, line))
            && (IsSentence(text, lines[at - 1])
                ? !Enumerable.Range(start + 1, at - start - 1).Any(other => IsSentence(text, lines[other - 1])
                    && IsWinner(text, lines[other]))
                : (lines[at - 1].Row is not null || NamesWinner(text, lines[at - 1]))
                    && !lines.Skip(start).Take(at - start).Any(line => IsWinner(text, line)));
    }

    private static bool IsSentence(string text, Line line) => text.Slice(line.Span) is [.., '。'];

    private static bool HasDate(string text, Line line) =>
        line.Role is LineRole.Byline && CalendarDate.TryFind(text.Slice(line.Span), out _, out _);

    // 《标题》／东屿小学
    private static bool NamesWinner(string text, Line line)
    {
        var content = text.Slice(line.Content);
        if (Enclosure.OpeningOfLast(content) is > 0 and var open)
        {
            return InstitutionShape.IsLikely(content[(open + 1)..^1]);
        }

        return content.LastIndexOfAny(Joints) is > 0 and var joint
            && InstitutionShape.IsLikely(content[(joint + 1)..]);
    }

    // Among lines that are winners the last one is the last winner.
    private static bool IsWinner(string text, Line line) =>
        line is { Row: null, Number: null } && InstitutionShape.IsLikely(text.Slice(line.Content));
}
