using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>The characters that a page shows, by the way in which it has to be turned for them to be upright.</summary>
internal sealed class PdfGlyphs(PdfOptions options)
{
    // A page of small print has some 10,000.
    private const int MaxGlyphs = 100_000;

    private const double MaxSlant = 0.1;
    private const double MinSize = 0.1;

    private static readonly string[] BoldWords = ["bold", "black", "heavy", "heiti", "simhei"];

    private readonly List<PdfGlyph>[] _byTurn = [[], [], [], []];
    private readonly Dictionary<IFont, bool> _isBold = new(ReferenceEqualityComparer.Instance);
    private int _count;

    /// <summary>
    /// The glyphs of the page. Of what stands on end, a page that does so as a whole is read; a note in the margin is
    /// not.
    /// </summary>
    public List<PdfGlyph> OfPage => _byTurn.MaxBy(glyphs => glyphs.Count)!;

    /// <summary>Adds a glyph, unless it cannot be seen or stands askew, as watermarks do.</summary>
    /// <param name="font">Its font.</param>
    /// <param name="code">Its code in the font.</param>
    /// <param name="text">The character that it shows.</param>
    /// <param name="width">Its width before it is placed.</param>
    /// <param name="matrix">Where it is placed on the page.</param>
    /// <param name="isStroked">Whether its outline is drawn as well, which makes any font a bold one.</param>
    public void Add(IFont font, int code, string text, double width, in TransformationMatrix matrix, bool isStroked)
    {
        // One glyph may stand for a whole text.
        var characters = Math.Max(1, text.Length);
        options.Budget.TakeCharacters(characters);
        _count += characters;
        if (_count > MaxGlyphs)
        {
            throw options.Budget.Exceed("has too many characters on a page");
        }

        var (turn, start) = TurnUpright(matrix);
        var size = Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D));
        width *= Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B));
        if (turn is null || !double.IsFinite(start.X + start.Y + size + width) || size < MinSize)
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            options.GlyphCount++;
            options.UnmappedGlyphCount += IsMapped(font, code) ? 0 : 1;
        }

        _byTurn[turn.Value].Add(
            new PdfGlyph(text, start.X, start.X + width, start.Y, size, isStroked || IsBold(font)));
    }

    // Which way the page has to be turned for the text to be upright, in quarters, and where the text then begins.
    private static (int? Turn, PdfPoint Start) TurnUpright(in TransformationMatrix matrix)
    {
        var (x, y) = (matrix.E, matrix.F);
        var slant = Math.Min(Math.Abs(matrix.A), Math.Abs(matrix.B)) / Math.Max(Math.Abs(matrix.A), Math.Abs(matrix.B));
        return !(slant < MaxSlant) ? (null, default)
            : Math.Abs(matrix.A) > Math.Abs(matrix.B)
                ? matrix.A > 0 ? (0, new PdfPoint(x, y)) : (2, new PdfPoint(-x, -y))
                : matrix.B > 0 ? (1, new PdfPoint(y, -x)) : (3, new PdfPoint(-y, x));
    }

    // Characters for private use are a font's own; U+FFFD says that the program that made the PDF did not know.
    private static bool IsMapped(IFont font, int code) =>
        font.TryGetUnicode(code, out var unicode)
        && unicode.Length > 0
        && unicode[0] is not ('\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
        && !char.IsControl(unicode[0]);

    private bool IsBold(IFont font)
    {
        if (!_isBold.TryGetValue(font, out var isBold))
        {
            var name = font.Details.Name;
            isBold = font.Details.IsBold
                || Array.Exists(BoldWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
            _isBold[font] = isBold;
        }

        return isBold;
    }
}
