using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>What a page draws with: fonts and other drawings. A font is checked before PdfPig loads it.</summary>
internal sealed class PdfResources(
    IResourceStore inner, IPdfTokenScanner scanner, ILookupFilterProvider filters, PdfOptions options) : IResourceStore
{
    // A text shown in a font that is not there has some characters.
    private const int GlyphsOfLostText = 10;

    private static readonly NameToken[] Needed = [NameToken.Font, NameToken.Xobject];

    private readonly Dictionary<IFont, PdfFont> _remembered = new(ReferenceEqualityComparer.Instance);
    private readonly PdfFontCheck _fonts = new(scanner, filters, options.Budget);

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        var needed = new Dictionary<NameToken, IToken>();
        foreach (var name in Needed)
        {
            if (resourceDictionary.TryGet(name, out var value))
            {
                needed[name] = value;
            }
        }

        if (needed.TryGetValue(NameToken.Font, out var fonts))
        {
            _fonts.Check(fonts);
        }

        inner.LoadResourceDictionary(new DictionaryToken(needed));
    }

    public void UnloadResourceDictionary() => inner.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name)
    {
        var font = name is null ? null : inner.GetFont(name);
        if (font is null)
        {
            options.GlyphCount += GlyphsOfLostText;
            options.UnmappedGlyphCount += GlyphsOfLostText;
        }

        // Vertical and drawn fonts have more to them than what is remembered.
        return font is null or IType3Font || font.IsVertical ? font : Remember(font);
    }

    private PdfFont Remember(IFont font)
    {
        if (!_remembered.TryGetValue(font, out var remembered))
        {
            _remembered[font] = remembered = new PdfFont(font);
        }

        return remembered;
    }

    public bool TryGetXObject(NameToken name, out StreamToken stream) => inner.TryGetXObject(name, out stream!);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) =>
        inner.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => null;

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => throw new NotSupportedException();

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default!;
        return false;
    }

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) =>
        throw new NotSupportedException();

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) =>
        inner.GetDeviceColorSpaceDetails(deviceColorSpace);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => null;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    public Shading GetShading(NameToken name) => throw new NotSupportedException();
}
