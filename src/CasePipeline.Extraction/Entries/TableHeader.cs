using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>What the header of a table says that its columns hold.</summary>
internal sealed class TableHeader
{
    // Header rows stand at the top; a group of columns may have a row of its own above them.
    private const int MaxHeaderRows = 3;

    private readonly string _text;
    private readonly List<TableRow> _rows;
    private readonly int _width;
    private readonly CaseLabelKind?[] _kinds;

    private TableHeader(string text, List<TableRow> rows)
    {
        _text = text;
        _rows = rows;
        _width = rows.Max(row => row.Cells.Count);
        _kinds = new CaseLabelKind?[_width];
    }

    /// <summary>The first row below the header.</summary>
    public int FirstRow { get; private set; }

    /// <summary>What each column holds; null where no header says it.</summary>
    public CaseLabelKind?[] Kinds => _kinds;

    public static TableHeader Read(string text, List<TableRow> rows)
    {
        var header = new TableHeader(text, rows);
        header.ReadRows();
        return header;
    }

    /// <summary>The heading right above a column's cells; null without one.</summary>
    public TextSpan? Of(int column) =>
        FirstRow > 0 && column < _rows[FirstRow - 1].Cells.Count ? _rows[FirstRow - 1].Cells[column] : null;

    private void ReadRows()
    {
        FirstRow = HasCaption() ? 1 : 0;
        for (; FirstRow < Math.Min(MaxHeaderRows, _rows.Count); FirstRow++)
        {
            var kinds = KindsOf(_rows[FirstRow]);
            var groups = _rows[FirstRow].Cells.Count(IsGroupOfColumns);
            var filled = _rows[FirstRow].Cells.Count(cell => cell.Length > 0);

            // 渔港服务赛道 alone, below what the columns are called, heads the rows below it.
            if (filled == 1 && FirstRow > 0 && _width > 2)
            {
                return;
            }

            if (filled > 0 && (kinds.Count(kind => kind is not null) + groups) * 2 < filled
                && !(FirstRow == 0 && _rows[0].Cells.Any(IsNameOfField)))
            {
                return;
            }

            AddHeader(kinds);
        }
    }

    private List<CaseLabelKind?> KindsOf(TableRow row) => [.. row.Cells.Select(cell => KindOf(_text, cell))];

    // 某某学院征文评选结果 over all columns, and below it what they are called
    private bool HasCaption() =>
        _rows.Count > 1 && _width > 2
        && _rows[0].Cells.Where(cell => cell.Length > 0).Distinct().Count() == 1
        && KindsOf(_rows[1]).Count(kind => kind is not null) > 1;

    // 企业名称 alone among headings that are not known: no value ends so.
    private bool IsNameOfField(TextSpan cell) =>
        _text.Slice(cell).EndsWith(CaseLabelWords.NameOf) && KindOf(_text, cell) is not null;

    // A later header row is more exact than the group of columns above it. A row that lost its first cell to a span
    // stands to the right.
    private void AddHeader(List<CaseLabelKind?> kinds)
    {
        var known = kinds.FindLastIndex(kind => kind is not null) + 1;
        var isShifted = FirstRow > 0 && known > 0 && known < _width && _kinds[0] is not null
            && _kinds[0] != kinds[0]
            && kinds.Take(known).All(kind => kind is not null);
        var shift = isShifted ? _width - known : 0;
        for (var column = 0; column + shift < _width && column < kinds.Count; column++)
        {
            _kinds[column + shift] = kinds[column] ?? _kinds[column + shift];
        }
    }

    // 获奖名单 above 项目名称 and 参赛企业
    private bool IsGroupOfColumns(TextSpan cell) =>
        cell.Length is > 0 and <= CaseLabelWords.MaxLabel && Words.EndsWithAny(_text.Slice(cell), HeadingWords.Generic);

    /// <summary>What a cell names as a heading.</summary>
    public static CaseLabelKind? KindOf(string text, TextSpan cell)
    {
        // 团队名称（括号内为报名时的名称）
        var note = Enclosure.OpeningOfLast(text.Slice(cell));
        var name = text.Slice(cell)[..(note is > 0 ? note.Value : cell.Length)];
        return name.Length is > 0 and <= CaseLabelWords.MaxLabel ? CaseLabelName.KindOf(name) : null;
    }
}
