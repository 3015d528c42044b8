using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds tables that were copied without their rules: cells with wide spaces or bars between them, or a line for each
/// cell. All are known by their header.
/// </summary>
internal sealed class LostTableReader
{
    private const int MaxColumns = 8;

    private const int MaxCell = 120;

    private const int MaxLabel = 10;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly List<Line> _result;
    private int _table;

    private LostTableReader(ArticleText article, List<Line> lines)
    {
        _text = article.Text;
        _lines = lines;
        _result = new List<Line>(lines.Count);
        _table = 1 + article.Lines.Max(line => line.Row?.Table ?? -1);
    }

    public static List<Line> Read(ArticleText article, List<Line> lines)
    {
        if (lines.Count == 0)
        {
            return lines;
        }

        var reader = new LostTableReader(article, lines);
        for (var i = 0; i < lines.Count;)
        {
            i += reader.ReadSpaced(i) ?? reader.ReadStacked(i) ?? reader.Keep(i);
        }

        return reader._result;
    }

    private int Keep(int at)
    {
        _result.Add(_lines[at]);
        return 1;
    }

    // 序号  案例名称  申报单位
    private int? ReadSpaced(int at)
    {
        var header = CellsOf(at);
        if (header.Count < 2 || !IsHeader(header))
        {
            return null;
        }

        if (RowAt(at + 1, header) is null && !IsGroupAt(at + 1, header))
        {
            return null;
        }

        AddRow(header, header);
        var count = 1;
        for (; at + count < _lines.Count; count++)
        {
            var line = _lines[at + count];
            if (RowAt(at + count, header) is { } row)
            {
                AddRow(row, row);
            }
            else if (!IsGroupAt(at + count, header))
            {
                break;
            }
            else if (line.Number is null)
            {
                AddRow([line.Span], [line.Span]);
            }
            else
            {
                // （二）推广案例 is a heading like others of the article: the table goes on below it.
                _table++;
                _result.Add(line);
                AddRow(header, RowAt(at + count + 1, header)!);
            }
        }

        _table++;
        return count;
    }

    // Between bars a column that no case has may stand among the others: 姓名｜工作单位｜职务.
    private bool IsHeader(List<TextSpan> cells) =>
        cells.TrueForAll(IsLabel)
        || (LineCells.HasBars(_text.Slice(TextSpan.Between(cells[0].Start, cells[^1].End)))
            && cells.Count(IsLabel) >= 2
            && cells.TrueForAll(cell => cell.Length <= MaxLabel
                && !_text.Slice(cell).ContainsAny(Punctuation.ClauseEnds)));

    private List<TextSpan>? RowAt(int at, List<TextSpan> header)
    {
        var cells = at < _lines.Count ? CellsOf(at) : [];
        if (cells.Count == header.Count - 1 && CaseLabels.KindOf(_text.Slice(header[0])) is CaseLabelKind.Number
            && Numeral.TryReadArabic(_text.Slice(cells[0]), out _, out var length)
            && length < cells[0].Length && _text[cells[0].Start + length] == ' ')
        {
            // 10 渔汛贷    东屿农商银行: a longer number left no room for the space behind it.
            var title = _text.Trim(TextSpan.Between(cells[0].Start + length, cells[0].End));
            cells = [cells[0] with { Length = length }, title, .. cells.Skip(1)];
        }

        return cells.Count == header.Count ? cells : null;
    }

    // 二等奖 and （二）推广案例 between rows: the award of those below it.
    private bool IsGroupAt(int at, List<TextSpan> header)
    {
        const int LeastColumns = 3;
        return header.Count >= LeastColumns && at < _lines.Count && IsFree(at) && CellsOf(at) is [var only]
            && (_lines[at].Number is { Style: NumberingStyle.Chinese or NumberingStyle.ParenthesisedChinese }
                || HeadingName.ClassOf(_text, only) is HeadingClass.Award)
            && RowAt(at + 1, header) is { } row && !row.TrueForAll(IsLabel);
    }

    // 序号 / 案例名称 / 申报单位 / 1 / 渔汛贷 / 东屿农商银行
    private int? ReadStacked(int at)
    {
        var width = 0;
        while (width < MaxColumns && at + width < _lines.Count && CanBeCell(at + width)
            && IsLabel(_lines[at + width].Content))
        {
            width++;
        }

        if (width < 2)
        {
            return null;
        }

        // Behind a number any heading may follow, up to the first row's number.
        var isNumbered = KindOf(at) is CaseLabelKind.Number;
        while (isNumbered && width < MaxColumns && at + width < _lines.Count && CanBeCell(at + width)
            && NumberOf(at + width) is null)
        {
            width++;
        }

        var first = isNumbered && at + width < _lines.Count ? NumberOf(at + width) ?? 0 : 0;
        var title = isNumbered ? Enumerable.Range(0, width).FirstOrDefault(IsTitleColumn, -1) : -1;
        bool IsTitleColumn(int column) => KindOf(at + column) is CaseLabelKind.Title;

        // Where each row begins, and behind them where the last one ends.
        List<int> starts = [at, at + width];
        while (IsStackedRow(starts[^1], width, isNumbered ? first + starts.Count - 2 : null))
        {
            var isWrapped = title > 0 && IsWrapped(starts[^1], width, first + starts.Count - 1);
            starts.Add(starts[^1] + width + (isWrapped ? 1 : 0));
        }

        var rows = starts.Count - 1;
        if (rows == 1 || (!isNumbered && (rows < 3 || !AreInstitutions(at, width, rows))))
        {
            return null;
        }

        for (var row = 0; row < rows; row++)
        {
            var cells = CellsOf(starts[row], starts[row + 1], width, title);
            AddRow(cells, cells);
        }

        _table++;
        return starts[^1] - at;
    }

    // A title may take two lines: the next row's number then stands one line lower.
    private bool IsWrapped(int at, int width, int next) =>
        at + width + 1 < _lines.Count && CanBeCell(at + width) && NumberOf(at + width) != next
        && CanBeCell(at + width + 1) && NumberOf(at + width + 1) == next;

    private List<TextSpan> CellsOf(int start, int end, int width, int title)
    {
        var cells = _lines.GetRange(start, end - start).ConvertAll(line => line.Span);
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
            if (i >= _lines.Count || !CanBeCell(i) || _lines[i].Span.Length > MaxCell)
            {
                return false;
            }
        }

        return number is null || NumberOf(at) == number;
    }

    // Without numbers only the column of the winners tells that the lines below the labels are rows.
    private bool AreInstitutions(int at, int width, int rows)
    {
        var column = Enumerable.Range(at, width).FirstOrDefault(i => KindOf(i) is CaseLabelKind.Institution, -1);
        return column >= 0 && Enumerable.Range(1, rows - 1)
            .Count(row => InstitutionShape.IsLikely(_text.Slice(_lines[column + (row * width)].Span))) * 2 > rows - 1;
    }

    private CaseLabelKind? KindOf(int at) => CaseLabels.KindOf(_text.Slice(_lines[at].Content));

    // Headings and the items of a list are no cells.
    private bool CanBeCell(int at) =>
        IsFree(at) && _lines[at] is { Markup: { HeadingLevel: 0, IsListItem: false }, Number: null or { Value: > 0 } };

    // The number that a line is, and nothing else.
    private int? NumberOf(int at) =>
        Numeral.TryRead(_text.Slice(_lines[at].Span), out var value, out var length)
        && length == _lines[at].Span.Length ? value : null;

    private bool IsFree(int at) => _lines[at] is { Row: null, Role: LineRole.Content };

    private bool IsLabel(TextSpan cell) =>
        !_text.Slice(cell).ContainsAny(Punctuation.ClauseEnds) && CaseLabels.KindOf(_text.Slice(cell)) is not null;

    private List<TextSpan> CellsOf(int at) =>
        IsFree(at) && _lines[at].Span.Length <= MaxCell * MaxColumns ? LineCells.Read(_text, _lines[at].Span) : [];

    // A header that holds on stands where the first row below it does.
    private void AddRow(List<TextSpan> cells, List<TextSpan> place)
    {
        var span = TextSpan.Between(place[0].Start, place[^1].End);
        _result.Add(new Line(span, null, span, default, new TableRow(_table, cells)));
    }
}
