using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Reads a table whose cells have spaces or bars between them: 序号  案例名称  申报单位. Where the spaces of its header are
/// narrow, those of its rows are.
/// </summary>
internal sealed class SpacedTableReader(string text, List<Line> lines, LostRows rows)
{
    private const int MaxHeading = 10;

    private const int MinLabels = 3;

    private const int MaxColumn = 6;

    private const int MaxLine = 960;

    private bool _isNarrow;

    /// <summary>Reads the table whose header is a line; how many lines it takes, null where it is none.</summary>
    public int? Read(int at)
    {
        _isNarrow = false;
        var header = CellsOf(at);
        if (header.Count == 1 && NarrowCells(header[0]) is { Count: > 1 } labels
            && IsHeader(labels) && labels.TrueForAll(label => HanText.IsAll(text.Slice(label))))
        {
            (header, _isNarrow) = (labels, true);
        }

        var count = IsRule(at + 1) ? 2 : 1;
        if (header.Count < 2 || !IsHeader(header)
            || (RowAt(at + count, header) is null && !IsGroupAt(at + count, header)))
        {
            return null;
        }

        rows.Add(header);
        for (; at + count < lines.Count; count++)
        {
            var line = lines[at + count];
            if (RowAt(at + count, header) is { } row)
            {
                rows.Add(row);
            }
            else if (count > 1 && IsRestOfLastCell(at + count))
            {
                rows.EndLastCell(line.Span.End);
            }
            else if (!IsGroupAt(at + count, header))
            {
                break;
            }
            else if (line.Number is null)
            {
                rows.Add([line.Span]);
            }
            else
            {
                // （二）推广案例 is a heading like others of the article: the table goes on below it.
                rows.EndTable();
                rows.Keep(line);
                rows.Add(header, RowAt(at + count + 1, header)!);
            }
        }

        rows.EndTable();
        return count;
    }

    // ──── between the header and the rows
    private bool IsRule(int at) =>
        at < lines.Count && text.Slice(lines[at].Span).Trim("-=_─━═ ").IsEmpty;

    // Between bars a column that no case has may stand among the others, and one among several: 姓名｜工作单位｜职务;
    // 序号　　地区　　申报单位　　案例名称.
    private bool IsHeader(List<TextSpan> cells) =>
        cells.TrueForAll(IsLabel)
        || (cells.Count(IsLabel) is >= MinLabels and var labels && labels == cells.Count - 1
            && cells.TrueForAll(cell => cell.Length <= MaxColumn && HanText.IsAll(text.Slice(cell))))
        || cells.Count(cell => EnglishLabelWords.IsColumn(text.Slice(cell))) >= 2
        || (LineCells.HasBars(text.Slice(TextSpan.Between(cells[0].Start, cells[^1].End)))
            && cells.Count(IsLabel) >= 2
            && cells.TrueForAll(cell => cell.Length <= MaxHeading
                && !text.Slice(cell).ContainsAny(Punctuation.ClauseEnds)));

    private List<TextSpan>? RowAt(int at, List<TextSpan> header)
    {
        var cells = at < lines.Count ? CellsOf(at) : [];
        if (_isNarrow && cells.Count == 1)
        {
            cells = NarrowRow(NarrowCells(cells[0]), header);
        }

        if (cells.Count == header.Count - 1 && CaseLabelName.KindOf(text.Slice(header[0])) is CaseLabelKind.Number
            && Numeral.TryReadArabic(text.Slice(cells[0]), out _, out var length)
            && length < cells[0].Length && text[cells[0].Start + length] == ' ')
        {
            // 10 渔汛贷    东屿农商银行: a longer number left no room for the space behind it.
            var title = text.Trim(TextSpan.Between(cells[0].Start + length, cells[0].End));
            cells = [cells[0] with { Length = length }, title, .. cells.Skip(1)];
        }

        if (cells.Count > 1 && cells.Count == header.Count - 1 && IsIndented(cells[0].Start))
        {
            // 　　　　渔灯贷　　　　西礁农商银行: what stands above the empty first cell holds on.
            cells = [new TextSpan(cells[0].Start, 0), .. cells];
        }

        return cells.Count == header.Count ? cells : null;
    }

    private List<TextSpan> NarrowCells(TextSpan line) => text.Parts(line, " ");

    // 1 渔灯 点亮码头 东屿农商银行: of all cells a title is the one that may have a space within.
    private List<TextSpan> NarrowRow(List<TextSpan> parts, List<TextSpan> header)
    {
        var surplus = parts.Count - header.Count;
        var title = header.FindIndex(label => CaseLabelName.KindOf(text.Slice(label)) is CaseLabelKind.Title);
        return surplus <= 0 || title < 0
            ? parts
            : [
                .. parts[..title],
                TextSpan.Between(parts[title].Start, parts[title + surplus].End),
                .. parts[(title + surplus + 1)..],
            ];
    }

    private bool IsIndented(int start)
    {
        const int MinGap = 4;
        var line = text.AsSpan(0, start);
        return line.Length - line.TrimEnd(" \u3000\t").Length >= MinGap;
    }

    // What found no room in the last column stands below it, far from the margin.
    private bool IsRestOfLastCell(int at)
    {
        const int MinIndentation = 12;
        return CellsOf(at) is [var only] && lines[at].Number is null
            && only.Start - text.AsSpan(0, only.Start).LastIndexOf('\n') - 1 >= MinIndentation;
    }

    // 二等奖 and （二）推广案例 between rows: the award of those below it.
    private bool IsGroupAt(int at, List<TextSpan> header)
    {
        const int LeastColumns = 3;
        return header.Count >= LeastColumns && at < lines.Count && IsFree(at) && CellsOf(at) is [var only]
            && (lines[at].Number is { Style: NumberingStyle.Chinese or NumberingStyle.ParenthesisedChinese }
                || HeadingLine.ClassOf(text, only) is HeadingClass.Award)
            && RowAt(at + 1, header) is { } row && !row.TrueForAll(IsLabel);
    }

    private bool IsFree(int at) => lines[at] is { Row: null, Role: LineRole.Content };

    private bool IsLabel(TextSpan cell) => LineCells.IsLabel(text.Slice(cell));

    private List<TextSpan> CellsOf(int at) =>
        IsFree(at) && lines[at].Span.Length <= MaxLine ? LineCells.Read(text, lines[at].Span) : [];
}
