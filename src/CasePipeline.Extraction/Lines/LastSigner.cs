using System.Buffers;
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
    private static readonly SearchValues<char> Joints = SearchValues.Create("／/—｜| \u3000\t");

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines, those of its head with their roles.</param>
    /// <param name="start">The first line behind the head.</param>
    /// <param name="at">The last line of the text, before the tail.</param>
    public static bool Is(string text, List<Line> lines, int start, int at)
    {
        if (at <= start || !IsPlain(lines[at]) || !lines.Take(start).Any(line => HasDate(text, line)))
        {
            return false;
        }

        // 安全质量部: below a table nothing else is as short.
        var name = text.Slice(lines[at].Span);
        if (lines[at - 1].Row is not null)
        {
            return InstitutionShape.IsLikely(name) && !HasWinners(text, lines, start, at);
        }

        return IsSentence(text, lines[at - 1])
            ? InstitutionShape.IsCertain(name) && !HasWinnersBelowTexts(text, lines, start, at)
            : InstitutionShape.IsLikely(name) && NamesWinner(text, lines[at - 1])
                && !HasWinners(text, lines, start, at);
    }

    private static bool IsPlain(Line line) =>
        line is { Number: null, Row: null, Markup: { HeadingLevel: 0, IsListItem: false } };

    private static bool IsSentence(string text, Line line) => text.Slice(line.Span) is [.., '。'];

    private static bool HasDate(string text, Line line) =>
        line.Role is LineRole.Byline && CalendarDate.TryFind(text.Slice(line.Span), out _, out _);

    // 《标题》／东屿小学, or 《标题》　一等奖 below who won, with the count of what was won
    private static bool NamesWinner(string text, Line line)
    {
        var content = text.Slice(line.Content);
        if (content is ['《', ..] && content.LastIndexOfAny(Joints) is > 0 and var gap
            && AwardPatterns.RankAlone().IsMatch(content[(gap + 1)..]))
        {
            return true;
        }

        if (Enclosure.OpeningOfLast(content) is > 0 and var open)
        {
            return InstitutionShape.IsLikely(content[(open + 1)..^1]);
        }

        return content.LastIndexOfAny(Joints) is > 0 and var joint
            && InstitutionShape.IsLikely(content[(joint + 1)..]);
    }

    // Among lines that are winners the last one is the last winner.
    private static bool HasWinners(string text, List<Line> lines, int start, int at) =>
        lines.Skip(start).Take(at - start).Any(line => IsWinner(text, line));

    private static bool HasWinnersBelowTexts(string text, List<Line> lines, int start, int at) =>
        Enumerable.Range(start + 1, at - start - 1)
            .Any(other => IsSentence(text, lines[other - 1]) && IsWinner(text, lines[other]));

    private static bool IsWinner(string text, Line line) =>
        line is { Row: null, Number: null } && InstitutionShape.IsLikely(text.Slice(line.Content))
        && !HeadingCount.IsBehind(text.Slice(line.Content));
}
