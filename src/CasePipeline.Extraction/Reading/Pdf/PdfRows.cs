namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Finds the characters that stand on one baseline.</summary>
internal static class PdfRows
{
    // In sizes of a character: raised and lowered ones still belong to the line.
    private const double SameBaseline = 0.45;

    // Wider than the space between sentences, narrower than that between columns.
    private const double ColumnGap = 1.3;

    /// <summary>The rows from top to bottom, each with its parts between wide gaps from left to right.</summary>
    public static List<List<PdfRow>> Read(List<PdfGlyph> glyphs)
    {
        var rows = new List<List<PdfRow>>();
        var row = new List<PdfGlyph>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Y))
        {
            if (row.Count > 0 && row[0].Y - glyph.Y > SameBaseline * Math.Min(glyph.Size, row[0].Size))
            {
                AddRow(rows, row);
                row = [];
            }

            row.Add(glyph);
        }

        AddRow(rows, row);
        return rows;
    }

    private static void AddRow(List<List<PdfRow>> rows, List<PdfGlyph> glyphs)
    {
        if (glyphs.TrueForAll(glyph => glyph.IsSpace))
        {
            return;
        }

        var parts = new List<PdfRow>();
        var part = new List<PdfGlyph>();
        var endX = 0.0;
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.X).SkipWhile(glyph => glyph.IsSpace))
        {
            if (part.Count > 0 && !glyph.IsSpace && glyph.X - endX > ColumnGap * glyph.Size)
            {
                parts.Add(new PdfRow(part));
                part = [];
            }

            if (!glyph.IsSpace || part.Count > 0)
            {
                part.Add(glyph);
            }

            endX = glyph.IsSpace ? endX : Math.Max(part.Count > 1 ? endX : 0, glyph.EndX);
        }

        parts.Add(new PdfRow(part));
        rows.Add(parts);
    }
}
