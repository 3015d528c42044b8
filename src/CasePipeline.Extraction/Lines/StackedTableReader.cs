using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads a table with a line for each cell: 序号 / 案例名称 / 申报单位 / 1 / 渔汛贷 / 东屿农商银行.
/// </summary>
internal sealed class StackedTableReader(string text, List<Line> lines, LostRows rows)
{
    private const int MaxColumns = 8;

    private const int MaxCell = 120;

    private const int MaxExtra = 3;

    /// <summary>Reads the table whose first label is a line; how many lines it takes, null where it is none.</summary>
    public int? Read(int at)
    {
        var width = 0;
        while (width < MaxColumns && at + width < lines.Count && CanBeCell(at + width)
            && LineCells.IsLabel(text.Slice(lines[at + width].Content)))
        {
            width++;
        }

        if (width < 2)
        {
            return null;
        }

        // Behind a number any heading may follow, up to the first row's number.
        var isNumbered = KindOf(at) is CaseLabelKind.Number;
        while (isNumbered && width < MaxColumns && at + width < lines.Count && CanBeCell(at + width)
            && NumberOf(at + width) is null)
        {
            width++;
        }

        var first = isNumbered && at + width < lines.Count ? NumberOf(at + width) ?? 0 : 0;
        var title = isNumbered ? Enumerable.Range(0, width).FirstOrDefault(IsTitleColumn, -1) : -1;
        bool IsTitleColumn(int column) => KindOf(at + column) is CaseLabelKind.Title;

        // Where each row begins, and behind them where the last one ends.
        List<int> starts = [at, at + width];
        while (IsStackedRow(starts[^1], width, isNumbered ? first + starts.Count - 2 : null))
        {
            var endsWithAward = starts.Count > 2 && EndsWithAward(starts[^1] - 1);
            starts.Add(starts[^1] + width
                + (title > 0 ? ExtraLines(starts[^1], width, first + starts.Count - 1, endsWithAward) : 0));
        }

        var count = starts.Count - 1;
        if (count == 1 || (!isNumbered && (count < 3 || !AreInstitutions(at, width, count))))
        {
            return null;
        }

        for (var row = 0; row < count; row++)
        {
            rows.Add(CellsOf(starts[row], starts[row + 1], width, title));
        }

        rows.EndTable();
        return starts[^1] - at;
    }

    // Cells may take several lines: the next row's number then stands so many lines lower. The last row ends with its
    // award, if the others do.
    private int ExtraLines(int at, int width, int next, bool endsWithAward)
    {
        for (var extra = 0; extra <= MaxExtra && at + width + extra <= lines.Count; extra++)
        {
            var end = at + width + extra;
            if (extra > 0 && !CanBeCell(end - 1))
            {
                break;
            }

            if (end < lines.Count && CanBeCell(end) && NumberOf(end) == next)
            {
                return extra;
            }
        }

        return endsWithAward
            ? Enumerable.Range(0, MaxExtra + 1).FirstOrDefault(extra => EndsWithAward(at + width + extra - 1), 0)
            : 0;
    }

    private bool EndsWithAward(int at) =>
        at < lines.Count && CanBeCell(at) && HeadingName.ClassOf(text, lines[at].Content) is HeadingClass.Award;

    private List<TextSpan> CellsOf(int start, int end, int width, int title)
    {
        var cells = lines.GetRange(start, end - start).ConvertAll(line => line.Span);
        var extra = cells.Count - width;
        if (extra > 0)
        {
            var behind = LinesOfWinner(cells, title, extra);
            Merge(cells, title + 1 + extra - behind, behind);
            Merge(cells, title, extra - behind);
        }

        return cells;
    }

    private static void Merge(List<TextSpan> cells, int at, int extra)
    {
        cells[at] = TextSpan.Between(cells[at].Start, cells[at + extra].End);
        cells.RemoveRange(at + 1, extra);
    }

    // How many of the lines beyond one for each cell are who won, behind the title: 甲公司、 / 乙中心, 甲公司、乙研 / 究院.
    private int LinesOfWinner(List<TextSpan> cells, int title, int extra)
    {
        var last = title + 1 + extra;
        var behind = 0;
        while (behind < extra && last < cells.Count && GoesOn(cells[last - behind - 1]))
        {
            behind++;
        }

        return behind;

        bool GoesOn(TextSpan line) =>
            text.Slice(line) is [.., '、'] || (text.Slice(line).IndexOf('、') is > 0 and var joint
                && InstitutionShape.IsCertain(text.Slice(line)[..joint]));
    }

    private bool IsStackedRow(int at, int width, int? number)
    {
        for (var i = at; i < at + width; i++)
        {
            if (i >= lines.Count || !CanBeCell(i) || lines[i].Span.Length > MaxCell)
            {
                return false;
            }
        }

        return number is null || NumberOf(at) == number;
    }

    // Without numbers only the column of the winners tells that the lines below the labels are rows.
    private bool AreInstitutions(int at, int width, int count)
    {
        var column = Enumerable.Range(at, width).FirstOrDefault(i => KindOf(i) is CaseLabelKind.Institution, -1);
        return column >= 0 && Enumerable.Range(1, count - 1)
            .Count(row => InstitutionShape.IsLikely(text.Slice(lines[column + (row * width)].Span))) * 2 > count - 1;
    }

    private CaseLabelKind? KindOf(int at) => CaseLabelName.KindOf(text.Slice(lines[at].Content));

    // Headings and the items of a list are no cells.
    private bool CanBeCell(int at) =>
        IsFree(at) && lines[at] is { Markup: { HeadingLevel: 0, IsListItem: false }, Number: null or { Value: > 0 } };

    // The number that a line is, and nothing else.
    private int? NumberOf(int at) =>
        Numeral.TryRead(text.Slice(lines[at].Span), out var value, out var length)
        && length == lines[at].Span.Length ? value : null;

    private bool IsFree(int at) => lines[at] is { Row: null, Role: LineRole.Content };
}
