namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>The characters on one baseline between wide gaps, from left to right.</summary>
internal sealed class PdfRow(List<PdfGlyph> glyphs)
{
    public IReadOnlyList<PdfGlyph> Glyphs => glyphs;

    public double X => glyphs[0].X;

    public double EndX { get; } = glyphs.Max(glyph => glyph.EndX);

    public double Y => glyphs[0].Y;

    public static PdfRow Join(IEnumerable<PdfRow> rows) =>
        new([.. rows.SelectMany(row => row.Glyphs).OrderBy(glyph => glyph.X)]);

    public PdfItem.Line ToLine(int column)
    {
        var size = glyphs.CountBy(glyph => Math.Round(glyph.Size * 2) / 2).MaxBy(count => count.Value).Key;
        return new PdfItem.Line(
            PdfText.Write(glyphs),
            new PdfBox(X, Y, EndX, Y + size),
            column,
            size,
            glyphs.TrueForAll(glyph => glyph.IsBold || glyph.IsSpace));
    }
}
