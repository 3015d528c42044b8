using UglyToad.PdfPig.Core;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A rectangle on a page.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The rectangle between two corners, whichever they are.</summary>
    public static PdfBox Between(PdfPoint one, PdfPoint other) => new(
        Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;
}
