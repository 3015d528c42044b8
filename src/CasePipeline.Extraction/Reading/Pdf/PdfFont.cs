using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// A font that remembers its characters: PdfPig looks through all ranges of a Chinese character set for each.
/// </summary>
internal sealed class PdfFont(IFont inner) : IFont
{
    private readonly Dictionary<int, string?> _unicode = [];
    private readonly Dictionary<int, CharacterBoundingBox> _boxes = [];

    public NameToken? Name => inner.Name;

    public bool IsVertical => inner.IsVertical;

    public FontDetails Details => inner.Details;

    public int ReadCharacterCode(IInputBytes bytes, out int codeLength) =>
        inner.ReadCharacterCode(bytes, out codeLength);

    public bool TryGetUnicode(int characterCode, [NotNullWhen(true)] out string? value)
    {
        if (!_unicode.TryGetValue(characterCode, out value))
        {
            value = inner.TryGetUnicode(characterCode, out var unicode) ? unicode : null;
            _unicode[characterCode] = value;
        }

        return value is not null;
    }

    public CharacterBoundingBox GetBoundingBox(int characterCode)
    {
        if (!_boxes.TryGetValue(characterCode, out var box))
        {
            _boxes[characterCode] = box = inner.GetBoundingBox(characterCode);
        }

        return box;
    }

    public TransformationMatrix GetFontMatrix() => inner.GetFontMatrix();

    public double GetDescent() => inner.GetDescent();

    public double GetAscent() => inner.GetAscent();

    public bool TryGetPath(int characterCode, [NotNullWhen(true)] out IReadOnlyList<PdfSubpath>? path) =>
        inner.TryGetPath(characterCode, out path);

    public bool TryGetNormalisedPath(int characterCode, [NotNullWhen(true)] out IReadOnlyList<PdfSubpath>? path) =>
        inner.TryGetNormalisedPath(characterCode, out path);
}
