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

    // A number, and beside it what won.
    private const int MinSpanned = 2;

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
        var mayTakeMore = isNumbered && Enumerable.Range(1, width - 1).Any(IsTitleColumn);
        bool IsTitleColumn(int column) => KindOf(at + column) is CaseLabelKind.Title;

        var cells = new StackedCells(text, Enumerable.Range(at, width).Select(KindOf).ToList());

        // Where each row begins and ends; a page repeats the header.
        List<(int Start, int End)> read = [(at, at + width)];
        var maySpan = isNumbered && Enumerable.Range(at, width).Any(column => KindOf(column) is CaseLabelKind.Award);
        var next = at + width;
        while (LengthOf(next = BehindHeader(next)) is var length
            && IsStackedRow(next, length, isNumbered ? first + read.Count - 1 : null))
        {
            var end = next + length
                + (mayTakeMore && length == width ? ExtraLines(next, width, BeginsRow, cells) : 0);
            read.Add((next, end));
            next = end;
        }

        if (read.Count == 1 || (!isNumbered && (read.Count < 3 || !AreInstitutions(at, width, read.Count))))
        {
            return null;
        }

        read.ForEach(row => rows.Add(row.End - row.Start > width
            ? cells.Split(SpansOf(row.Start, row.End))
            : SpansOf(row.Start, row.End)));
        rows.EndTable();
        return read[^1].End - at;

        // 2 / 标题 / 机构 below 1 / 一等奖 / 标题 / 机构: the row lost the award that spans both. The last is as long as the
        // one before, if there are so many cells.
        int LengthOf(int row)
        {
            if (!maySpan || Enumerable.Range(0, MaxExtra + 1).Any(extra => BeginsRow(row + width + extra)))
            {
                return width;
            }

            var last = Math.Min(read[^1].End - read[^1].Start, width);
            var left = Enumerable.Range(row, last).TakeWhile(cell => cell < lines.Count && CanBeCell(cell)).Count();
            return Enumerable.Range(MinSpanned, width - MinSpanned).FirstOrDefault(
                length => BeginsRow(row + length), Math.Max(left, MinSpanned));
        }

        bool BeginsRow(int row) =>
            row < lines.Count && CanBeCell(row) && NumberOf(BehindHeader(row)) == first + read.Count;

        int BehindHeader(int row) =>
            row + width < lines.Count && Enumerable.Range(0, width).All(
                column => text.Slice(lines[row + column].Span).SequenceEqual(text.Slice(lines[at + column].Span)))
                    ? row + width
                    : row;
    }

    // Cells may take several lines: the next row's number then stands so many lines lower. The last row ends where its
    // cells fit their columns best.
    private int ExtraLines(int at, int width, Func<int, bool> beginsRow, StackedCells cells)
    {
        var (best, bestFit) = (0, int.MinValue);
        for (var extra = 0; extra <= MaxExtra && at + width + extra <= lines.Count; extra++)
        {
            var end = at + width + extra;
            if (extra > 0 && (!CanBeCell(end - 1) || IsHeading(lines[end - 1])))
            {
                break;
            }

            if (beginsRow(end))
            {
                return extra;
            }

            if (cells.Fit(SpansOf(at, end)) is var fit && fit > bestFit)
            {
                (best, bestFit) = (extra, fit);
            }
        }

        return best;
    }

    // 二、优秀案例 above the header of the next table
    private static bool IsHeading(Line line) =>
        line.Number is { Style: NumberingStyle.Chinese or NumberingStyle.ParenthesisedChinese };

    private List<TextSpan> SpansOf(int start, int end) =>
        lines.GetRange(start, end - start).ConvertAll(line => line.Span);

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
