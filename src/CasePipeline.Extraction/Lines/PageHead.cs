using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows the head of a page that was saved as text with its menus, a word a line: the page's title first, the menus,
/// and far below them the path and the headline.
/// </summary>
internal static class PageHead
{
    /// <summary>So many lines may the menus take.</summary>
    public const int MaxMenus = 200;

    // A menu that stands among text; what stands in the second half of a page is its foot.
    private const int MaxAbovePath = 8;

    private const int MinHeadline = 6;

    private const int MaxStep = 12;

    /// <summary>What is longer is no line of a menu.</summary>
    public const int MaxItem = 120;

    /// <summary>
    /// The headline of which the page's title in the first line is made: 某某获奖名单 - 某某网; null where there is none
    /// below menus.
    /// </summary>
    public static int? FindHeadline(string text, List<Line> lines)
    {
        var hasMenu = false;
        for (var i = 1; i < lines.Count && i < MaxMenus; i++)
        {
            if (hasMenu && IsWithin(text.Slice(lines[i].Span), text.Slice(lines[0].Span)))
            {
                return i;
            }

            hasMenu |= PagePath.IsMenu(text, lines[i]) || PagePath.IsWritten(text, lines[i])
                || Words.EqualsAny(text.Slice(lines[i].Span).Trim("|｜ "), BylineWords.Menu);
        }

        return null;
    }

    /// <summary>The last line of the page's path or of its menus; -1 where it has neither above its text.</summary>
    public static int FindPath(string text, List<Line> lines) =>
        FindFarPath(text, lines) ?? lines.FindLastIndex(
            Math.Min(MaxAbovePath, (lines.Count + 1) / 2) - 1,
            line => PagePath.IsWritten(text, line) || PagePath.IsMenu(text, line));

    // Below a long menu, where nothing but words of it stands above.
    private static int? FindFarPath(string text, List<Line> lines)
    {
        for (var i = 0; i < lines.Count && i < MaxMenus && IsItem(text.Slice(lines[i].Span)); i++)
        {
            if (PagePath.IsWritten(text, lines[i]))
            {
                // 当前位置：首页 > and its other steps on the lines below it; a headline is longer than a step.
                while (i + 1 < lines.Count && Punctuation.PathSteps.Contains(text[lines[i].Span.End - 1])
                    && lines[i + 1].Span.Length <= MaxStep)
                {
                    i++;
                }

                return i;
            }
        }

        return null;
    }

    private static bool IsWithin(ReadOnlySpan<char> headline, ReadOnlySpan<char> title) =>
        headline.Length >= MinHeadline && headline.Length < title.Length && title.StartsWith(headline)
        && title[headline.Length..].TrimStart()[0] is '-' or '–' or '—' or '_' or '|' or '｜' or '·';

    private static bool IsItem(ReadOnlySpan<char> line) => line.Length <= MaxItem && !line.EndsWith("。");
}
