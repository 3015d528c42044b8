using System.Globalization;
using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading.PlainText;

/// <summary>
/// Finds tables that were pasted as text: at least two lines after one another with tabs, or with | between cells.
/// </summary>
internal static partial class PlainRows
{
    private const int LeastRows = 2;

    // As wide as a table of any other document may be.
    private const int MaxCells = 50;

    public static void Mark(string text, List<TextLine> lines)
    {
        var tables = 0;
        for (var first = 0; first < lines.Count;)
        {
            var separator = SeparatorOf(text, lines[first]);
            var end = first + 1;
            while (separator != default && end < lines.Count
                && (SeparatorOf(text, lines[end]) == separator || IsGroupRow(text, lines, end, separator)))
            {
                end++;
            }

            if (separator != default && end - first >= LeastRows && !AreItems(text, lines, first, end, separator))
            {
                MarkTable(text, lines, first, end, separator, tables++);
            }

            first = end;
        }
    }

    // 1. 渔灯夜巡 | 东屿渔业公司, 一等奖：渔灯夜巡|东屿渔业公司: one bar parts the sides of an item, and what numbers it or its award
    // has no cell of its own.
    private static bool AreItems(string text, List<TextLine> lines, int first, int end, char separator)
    {
        var (numbered, awarded) = (0, 0);
        for (var i = first; separator == '|' && i < end; i++)
        {
            var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            if (line.Count('|') > 1 || line[0] == '|')
            {
                return false;
            }

            numbered += Numbering.Read(line) is { Length: var length } && length < line.IndexOf('|') ? 1 : 0;
            awarded += ItemAward().IsMatch(line) ? 1 : 0;
        }

        return numbered == end - first || awarded > 0;
    }

    private static void MarkTable(string text, List<TextLine> lines, int first, int end, char separator, int table)
    {
        for (var i = first; i < end; i++)
        {
            var cells = CellsOf(text, lines[i].Span, separator);
            lines[i] = lines[i] with { Row = new TableRow(table, cells) };
        }
    }

    private static char SeparatorOf(string text, TextLine line)
    {
        var slice = text.AsSpan(line.Span.Start, line.Span.Length);
        if (slice.Contains('\t'))
        {
            return '\t';
        }

        // A byline has such bars too: 来源：甲 | 日期：乙, or 供稿 | 丙.
        return slice.Contains('|') && !BylinePart().IsMatch(slice) ? '|' : default;
    }

    // A row whose cells are empty but for the first, between others: the award of the rows below it.
    private static bool IsGroupRow(string text, List<TextLine> lines, int at, char separator)
    {
        const int LeastTabs = 2;
        if (separator != '\t' || at + 1 >= lines.Count)
        {
            return false;
        }

        var end = lines[at].Span.End;
        return RunsOn(text, lines[at - 1], lines[at + 1])
            || (text.AsSpan(end, WithOuterTabs(text, lines[at].Span).End - end).Count('\t') >= LeastTabs
                && SeparatorOf(text, lines[at + 1]) == separator);
    }

    // A line between rows whose numbers run on, or between the header and the first row.
    private static bool RunsOn(string text, TextLine above, TextLine below)
    {
        const int LeastCells = 3;
        var (upper, lower) = (CellsOf(text, above.Span, '\t'), CellsOf(text, below.Span, '\t'));
        return upper.Count == lower.Count && lower.Count >= LeastCells
            && int.TryParse(text.AsSpan(lower[0].Start, lower[0].Length), CultureInfo.InvariantCulture, out var number)
            && (int.TryParse(text.AsSpan(upper[0].Start, upper[0].Length), CultureInfo.InvariantCulture, out var last)
                ? number == last + 1
                : number == 1);
    }

    private static List<TextSpan> CellsOf(string text, TextSpan line, char separator)
    {
        var cells = new List<TextSpan>();
        line = separator == '|' ? WithoutOuterBars(text, line) : WithOuterTabs(text, line);
        var slice = text.AsSpan(line.Start, line.Length);
        foreach (var range in slice.Split(separator))
        {
            if (cells.Count == MaxCells)
            {
                break;
            }

            var (start, length) = range.GetOffsetAndLength(slice.Length);
            var cell = text.Trim(new TextSpan(line.Start + start, length));
            cells.Add(cells.Count == 0 ? WithoutBullet(text, cell) : cell);
        }

        return cells;
    }

    // 🏆 渔灯夜巡 | 东屿渔业公司, No.12 渔灯夜巡 | 东屿渔业公司: what decorates or numbers the row has no cell of its own.
    private static TextSpan WithoutBullet(string text, TextSpan cell) =>
        Numbering.Read(text.Slice(cell)) is { Length: var length } number && length < cell.Length
        && (number.Style is NumberingStyle.Bullet
            || text.Slice(cell).StartsWith("No", StringComparison.OrdinalIgnoreCase))
            ? text.Trim(TextSpan.Between(cell.Start + length, cell.End))
            : cell;

    // A row's first or last cells may be empty.
    private static TextSpan WithOuterTabs(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start > 0 && text[start - 1] is '\t' or ' ')
        {
            start--;
        }

        while (end < text.Length && text[end] is '\t' or ' ')
        {
            end++;
        }

        return TextSpan.Between(start, end);
    }

    private static TextSpan WithoutOuterBars(string text, TextSpan line)
    {
        var start = line.Start;
        var end = line.End;
        start += text[start] == '|' ? 1 : 0;
        end -= end > start && text[end - 1] == '|' ? 1 : 0;
        return TextSpan.Between(start, end);
    }

    [GeneratedRegex(
        @"^\s*(供稿|来源|來源|作者|编辑|編輯|责编|责任编辑|文|图|圖|撰文|通讯员|记者|日期|时间|发布时间|審核|审核|校对)"
        + @"[\s\u3000]*([|:：/])",
        RegexOptions.CultureInvariant)]
    private static partial Regex BylinePart();

    // 一等奖：, 【一等奖】, 一等奖 before an item, or one of the last two behind it
    [GeneratedRegex("^【?[^|：:】 ]{1,10}奖[】：: ]|[ （(][^|：:（ ]{1,10}奖[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemAward();
}
