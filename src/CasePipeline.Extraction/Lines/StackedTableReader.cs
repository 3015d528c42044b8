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
            var isWrapped = title > 0 && IsWrapped(starts[^1], width, first + starts.Count - 1);
            starts.Add(starts[^1] + width + (isWrapped ? 1 : 0));
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

    // A title may take two lines: the next row's number then stands one line lower.
    private bool IsWrapped(int at, int width, int next) =>
        at + width + 1 < lines.Count && CanBeCell(at + width) && NumberOf(at + width) != next
        && CanBeCell(at + width + 1) && NumberOf(at + width + 1) == next;

    private List<TextSpan> CellsOf(int start, int end, int width, int title)
    {
        var cells = lines.GetRange(start, end - start).ConvertAll(line => line.Span);
        if (cells.Count > width)
        {
            cells[title] = TextSpan.Between(cells[title].Start, cells[title + 1].End);
            cells.RemoveAt(title + 1);
        }

        return cells;
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
