namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A character as it stands on a page, in points from the page's lower left corner.</summary>
/// <param name="Text">The character, or several drawn as one; nothing, where an earlier glyph stands for both.</param>
/// <param name="X">Where it begins.</param>
/// <param name="EndX">Where it ends.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Size">The font's size.</param>
/// <param name="IsBold">Whether the font is a bold one.</param>
internal readonly record struct PdfGlyph(string Text, double X, double EndX, double Y, double Size, bool IsBold)
{
    public bool IsSpace => Text.Length > 0 && string.IsNullOrWhiteSpace(Text);
}
