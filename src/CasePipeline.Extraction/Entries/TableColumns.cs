using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// What the columns of a table hold. The header says it; where it says nothing, or only the group that columns belong
/// to, their cells do.
/// </summary>
internal sealed class TableColumns
{
    private readonly string _text;
    private readonly CaseLabelKind?[] _kinds;
    private readonly int _placeColumn;

    public TableColumns(string text, List<TableRow> rows, HeadingPath path)
    {
        _text = text;
        var header = TableHeader.Read(text, rows);
        FirstRow = header.FirstRow;
        _kinds = ColumnGuesses.Fill(text, rows, path, header);
        _placeColumn = Enumerable.Range(0, _kinds.Length)
            .FirstOrDefault(column => IsOfPlaces(header.Of(column), column), -1);
    }

    /// <summary>The first row below the header.</summary>
    public int FirstRow { get; }

    /// <summary>Whether one of the columns holds a kind.</summary>
    public bool Hold(CaseLabelKind kind) => _kinds.Contains(kind);

    /// <summary>Whether a column holds places in a ranking, and no other the awards.</summary>
    public bool HoldPlaces => _placeColumn >= 0;

    /// <summary>The place in a ranking that a row names in a column of such.</summary>
    public int? PlaceOf(IReadOnlyList<TextSpan> cells) =>
        _placeColumn >= 0 && _placeColumn < cells.Count
        && _text.Slice(cells[_placeColumn]) is var cell
        && Numeral.TryRead(cell, out var place, out var length) && length == cell.Length
            ? place
            : null;

    private bool IsOfPlaces(TextSpan? header, int column) =>
        header is { } heading && Words.EqualsAny(_text.Slice(heading), CaseLabelWords.Places)
        && (!Hold(CaseLabelKind.Award) || ColumnOf(CaseLabelKind.Award) == column);

    /// <summary>Whether a cell names an award.</summary>
    public bool IsAward(TextSpan cell) => HeadingLine.ClassOf(_text, cell) is HeadingClass.Award;

    /// <summary>Whether a row heads the columns, as it does again on another page.</summary>
    public bool IsHeader(TableRow row) =>
        row.Cells.Count(cell => cell.Length > 0) is > 0 and var filled
            && row.Cells.Count(cell => TableHeader.KindOf(_text, cell) is not null) == filled;

    /// <summary>
    /// The cells of a row by their columns: where a spanned award was lost, the row's own stand one column to the left.
    /// </summary>
    public IReadOnlyList<TextSpan> Aligned(TableRow row)
    {
        if (!LostAward(row))
        {
            return row.Cells;
        }

        var awardColumn = ColumnOf(CaseLabelKind.Award);
        return [.. row.Cells.Take(awardColumn), new TextSpan(row.Cells[awardColumn].Start, 0),
            .. row.Cells.Skip(awardColumn)];
    }

    /// <summary>
    /// The rows, where one that lost all spanned cells but its title stands among those that lost their award: it heads
    /// no rows below it.
    /// </summary>
    public List<TableRow> WithTitlesAlone(List<TableRow> rows)
    {
        var titleColumn = ColumnOf(CaseLabelKind.Title);
        var whole = new List<TableRow>(rows);
        for (var i = FirstRow + 1; titleColumn > 0 && i + 1 < rows.Count; i++)
        {
            if (FilledOf(rows[i]) == 1 && LostAward(rows[i - 1]) && LostAward(rows[i]) && LostAward(rows[i + 1]))
            {
                var cell = rows[i].Cells[0];
                whole[i] = rows[i] with
                {
                    Cells = [.. Enumerable.Repeat(cell with { Length = 0 }, titleColumn), cell],
                };
            }
        }

        return whole;
    }

    private bool LostAward(TableRow row) =>
        ColumnOf(CaseLabelKind.Award) is >= 0 and var award
        && FilledOf(row) is var filled && filled < _kinds.Length && filled > award && !IsAward(row.Cells[award]);

    // How many cells a row has without the empty ones at its end.
    private static int FilledOf(TableRow row)
    {
        var filled = row.Cells.Count;
        while (filled > 0 && row.Cells[filled - 1].Length == 0)
        {
            filled--;
        }

        return filled;
    }

    private int ColumnOf(CaseLabelKind kind) => Array.IndexOf(_kinds, kind);

    /// <summary>The cell of the first column that holds a kind; null where it is empty or struck out: —.</summary>
    public TextSpan? CellOf(IReadOnlyList<TextSpan> cells, CaseLabelKind kind) => CellAt(_text, cells, ColumnOf(kind));

    /// <summary>The cell of a column; null where there is none, or it is empty or struck out.</summary>
    public static TextSpan? CellAt(string text, IReadOnlyList<TextSpan> cells, int column) =>
        column >= 0 && column < cells.Count && !text.Slice(cells[column]).Trim(Punctuation.Strokes).IsEmpty
            ? cells[column]
            : null;
}
