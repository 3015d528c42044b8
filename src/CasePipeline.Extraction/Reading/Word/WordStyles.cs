using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A document's styles, each with what it takes from the styles that it is based on.</summary>
internal sealed class WordStyles
{
    // Word stops at ten; a chain may be a ring.
    private const int MaxChain = 16;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private readonly string? _default;

    public WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                var isDefault = style is { Type.InnerText: "paragraph", Default.InnerText: "1" or "true" };
                _default ??= isDefault ? id : null;
                _styles[id] = Read(style, id);
            }
        }
    }

    /// <summary>The style with an id; the paragraphs' default style where there is none.</summary>
    public WordStyle FindForParagraph(string? id) => Find(id ?? _default);

    public WordStyle Find(string? id)
    {
        if (id is null || !_styles.TryGetValue(id, out var style))
        {
            return new WordStyle();
        }

        if (_resolved.TryGetValue(id, out var resolved))
        {
            return resolved;
        }

        resolved = style;
        for (var i = 0; i < MaxChain && style.BasedOn is { } basis && _styles.TryGetValue(basis, out style); i++)
        {
            resolved = resolved.Over(style);
        }

        return _resolved[id] = resolved;
    }

    private static WordStyle Read(Style style, string id)
    {
        var name = style.StyleName?.Val?.Value ?? "";
        var paragraph = style.StyleParagraphProperties;
        var run = style.StyleRunProperties;
        return new WordStyle
        {
            BasedOn = style.BasedOn?.Val?.Value,
            Name = name,
            HeadingLevel = WordProperties.HeadingLevelOf(WordProperties.NumberOf(paragraph?.OutlineLevel?.Val))
                ?? WordProperties.HeadingLevelOf(name),
            IsBold = WordProperties.IsOn(run?.Bold),
            IsHidden = WordProperties.IsOn(run?.Vanish),
            List = WordProperties.ListOf(paragraph?.NumberingProperties),
            ListStyle = id,
            IsTitle = name.Equals("title", StringComparison.OrdinalIgnoreCase) || name == "标题",
        };
    }
}
