using System.Xml;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A document's styles, each with what it takes from the styles that it is based on.</summary>
internal sealed class WordStyles
{
    // Word stops at ten; a chain may be a ring.
    private const int MaxChain = 16;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private string? _default;

    public static WordStyles Read(XmlReader reader)
    {
        var styles = new WordStyles();
        foreach (var name in reader.ReadChildren())
        {
            if (name == "style" && reader.Attribute("styleId") is { } id)
            {
                var isDefault = reader.Attribute("type") == "paragraph" && reader.Attribute("default") is "1" or "true";
                styles._default ??= isDefault ? id : null;
                styles._styles[id] = ReadStyle(reader, id);
            }
        }

        return styles;
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

    private static WordStyle ReadStyle(XmlReader reader, string id)
    {
        var style = new WordStyle { ListStyle = id };
        foreach (var name in reader.ReadChildren())
        {
            style = name switch
            {
                "name" => WithName(style, reader.Value() ?? ""),
                "basedOn" => style with { BasedOn = reader.Value() },
                "pPr" => ReadParagraphProperties(reader, style),
                "rPr" => ReadRunProperties(reader, style),
                _ => style,
            };
        }

        return style;
    }

    private static WordStyle WithName(WordStyle style, string name) => style with
    {
        Name = name,
        HeadingLevel = style.HeadingLevel ?? WordProperties.HeadingLevelOf(name),
        IsTitle = name.Equals("title", StringComparison.OrdinalIgnoreCase) || name == "标题",
    };

    private static WordStyle ReadParagraphProperties(XmlReader reader, WordStyle style)
    {
        foreach (var name in reader.ReadChildren())
        {
            style = name switch
            {
                "outlineLvl" => style with { HeadingLevel = WordProperties.HeadingLevelOf(reader.Number()) },
                "numPr" => style with { List = WordProperties.ReadList(reader) },
                _ => style,
            };
        }

        return style;
    }

    private static WordStyle ReadRunProperties(XmlReader reader, WordStyle style)
    {
        foreach (var name in reader.ReadChildren())
        {
            style = name switch
            {
                "b" => style with { IsBold = reader.IsOn() },
                "vanish" => style with { IsHidden = reader.IsOn() },
                _ => style,
            };
        }

        return style;
    }
}
