using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows what the page of a newspaper or of a site has above its headline, a part on each line: its name, the day, the
/// number of the page and the words of its tools. 海州日报 / 2031年4月9日　星期三 / 第05版：渔港 / 上一版　下一版
/// </summary>
internal static class PaperHead
{
    private const int MaxName = 25;

    private const int MaxParts = 12;

    private const int MaxTool = 5;

    /// <summary>How many lines of such a head stand above the headline; none where it is no such head.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="at">The line that would be the headline.</param>
    public static int Above(string text, List<Line> lines, int at)
    {
        if (at < 0 || lines[at].Span.Length > MaxName
            || !Words.EndsWithAny(text.Slice(lines[at].Span).TrimEnd('》'), BylineWords.SiteNames)
            || Words.ContainsAny(text.Slice(lines[at].Span), LeadWords.OfWinners))
        {
            return 0;
        }

        var end = at + 1;
        while (end < Math.Min(lines.Count, at + MaxParts) && IsPart(text, lines[end]))
        {
            end++;
        }

        return end > at + 1 && end < lines.Count && LineShape.CanBeHeadline(text, lines[end]) ? end - at : 0;
    }

    private static bool IsPart(string text, Line line) =>
        line.Row is null && line.Span.Length <= AboveHeadline.MaxMark
        && (CalendarDate.TryRead(text.Slice(line.Span), out _, out _)
            || BylineWords.PageOfPaper().IsMatch(text.Slice(line.Span)) || AreTools(text, line));

    // 放大+　缩小-　默认○
    private static bool AreTools(string text, Line line)
    {
        var words = text.Parts(line.Span, " \u3000\t|｜").FindAll(word => word.Length > 0);
        return words.Exists(word => Words.EqualsAny(text.Slice(word), BylineWords.Menu)
                || Words.StartsWithAny(text.Slice(word), BylineWords.PageTools))
            && words.TrueForAll(word => word.Length <= MaxTool);
    }
}
