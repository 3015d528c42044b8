namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>What stands on a page, in the order in which it was drawn.</summary>
internal sealed class PdfPage
{
    public List<PdfGlyph> Glyphs { get; } = [];

    public List<PdfBox> Pictures { get; } = [];

    /// <summary>Lines that are level or upright, as boxes without much height or width.</summary>
    public List<PdfBox> Rulings { get; } = [];
}
