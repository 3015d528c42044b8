using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A grid of rulings with text; cells are merged where a ruling between them is missing.</summary>
internal sealed class PdfTable
{
    private readonly PdfGrid _grid;
    private readonly List<List<PdfGlyph>> _texts;

    private PdfTable(PdfGrid grid, List<PdfGlyph> glyphs)
    {
        _grid = grid;
        _texts = [.. grid.Cells.Select(_ => new List<PdfGlyph>())];
        foreach (var glyph in glyphs)
        {
            if (grid.FindCell(glyph) is { } cell)
            {
                _texts[cell].Add(glyph);
            }
        }
    }

    public double Top => _grid.Top;

    /// <summary>Makes a table of rulings that touch, if they are one: with text in rows and columns.</summary>
    public static bool TryMake(List<PdfBox> rulings, List<PdfGlyph> glyphs, [NotNullWhen(true)] out PdfTable? table)
    {
        table = PdfGrid.TryMake(rulings, out var grid) ? new PdfTable(grid, glyphs) : null;
        table = table?.HasRowsOfText() == true ? table : null;
        return table is not null;
    }

    public bool Contains(PdfGlyph glyph) => _grid.FindCell(glyph) is not null;

    public PdfItem.Table Read()
    {
        var rows = Enumerable.Range(0, _grid.RowCount).Select(_ => new List<TableCellText>()).ToList();
        for (var i = 0; i < _texts.Count; i++)
        {
            var cell = _grid.Cells[i];
            rows[cell.Row].Add(new TableCellText(TextOf(_texts[i]), cell.ColumnSpan, cell.RowSpan));
        }

        return new PdfItem.Table(rows);
    }

    // A frame around a text has none.
    private bool HasRowsOfText() => _grid.Cells
        .Where((_, i) => _texts[i].Exists(glyph => !glyph.IsSpace))
        .CountBy(cell => cell.Row)
        .Count(row => row.Value >= 2) >= 2;

    private static string TextOf(List<PdfGlyph> glyphs)
    {
        var text = new StringBuilder();
        foreach (var line in PdfRows.Read(glyphs))
        {
            PdfText.Join(text, PdfText.Write(PdfRow.Join(line).Glyphs));
        }

        return text.ToString();
    }
}
