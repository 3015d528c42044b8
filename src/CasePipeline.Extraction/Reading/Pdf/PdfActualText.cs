using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// Text that a page gives for what it shows (ISO 32000-1, 14.9.4). Where a font has one glyph for two characters,
/// browsers tell with it which of them was meant.
/// </summary>
internal sealed class PdfActualText
{
    private static readonly NameToken Key = NameToken.Create("ActualText");

    private int _depth;
    private int _givenAt;
    private string? _given;

    /// <summary>Begins a part of the page, which may have a text of its own.</summary>
    public void Begin(DictionaryToken? properties)
    {
        _depth++;
        if (_givenAt == 0 && properties is not null && properties.TryGet(Key, out var token)
            && TextOf(token) is { } given)
        {
            (_givenAt, _given) = (_depth, given);
        }
    }

    public void End()
    {
        if (_givenAt == _depth)
        {
            _givenAt = 0;
        }

        _depth = Math.Max(0, _depth - 1);
    }

    /// <summary>What a glyph stands for: all of the text given, if it is the first that the text is for.</summary>
    public string Of(string glyph)
    {
        if (_givenAt == 0)
        {
            return glyph;
        }

        var given = _given ?? "";
        _given = null;
        return given;
    }

    private static string? TextOf(IToken token) => token switch
    {
        HexToken hex => hex.Data,
        StringToken text => text.Data,
        _ => null,
    };
}
