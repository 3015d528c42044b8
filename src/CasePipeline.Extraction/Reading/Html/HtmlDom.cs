using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Parses pages. Nothing is loaded and no script runs.</summary>
internal static class HtmlDom
{
    /// <summary>The page, or null when it has more elements than any article.</summary>
    public static IHtmlDocument? Parse(string html)
    {
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            // Without this, a tag of some megabytes becomes as many attributes.
            ShouldEmitAttribute = (ref _, name) => IsRead(name.Span),
        };
        return HtmlNesting.Limit(html) is { } limited ? new HtmlParser(options).ParseDocument(limited) : null;
    }

    /// <summary>An element's name and attributes as the reader asks for them.</summary>
    extension(IElement element)
    {
        public bool IsHidden => element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") is "true"
            || element.StyleOf("display") is "none"
            || element.IsIcon;

        /// <summary>Whether an icon font draws a picture in place of the element's text, which names it.</summary>
        public bool IsIcon => element.GetAttribute("class") is { Length: > 0 } classes
            && (classes.Contains("material-icons", StringComparison.Ordinal)
                || classes.Contains("material-symbols", StringComparison.Ordinal));

        public bool IsWithin(IElement ancestor)
        {
            var parent = element.ParentElement;
            while (parent is not null && parent != ancestor)
            {
                parent = parent.ParentElement;
            }

            return parent is not null;
        }

        /// <summary>A property of the element's own style, lower case.</summary>
        public string? StyleOf(string property)
        {
            if (element.GetAttribute("style") is not { Length: > 0 } style)
            {
                return null;
            }

            string? value = null;
            foreach (var range in style.AsSpan().Split(';'))
            {
                var declaration = style.AsSpan(range);
                var colon = declaration.IndexOf(':');
                if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                {
                    value = declaration[(colon + 1)..].ToString().Replace("!important", "", StringComparison.Ordinal)
                        .Trim().ToLowerInvariant();
                }
            }

            return value;
        }

        public int NumberOf(string attribute, int least, int most, int otherwise) =>
            int.TryParse(element.GetAttribute(attribute)?.Trim(), out var number)
                ? Math.Clamp(number, least, most)
                : otherwise;
    }

    private static bool IsRead(ReadOnlySpan<char> name) => name is
        "class" or "id" or "style" or "hidden" or "aria-hidden" or "aria-level" or "role" or "type" or "start"
        or "value" or "reversed" or "colspan" or "rowspan" or "href" or "src" or "data-src" or "name" or "property"
        or "itemprop" or "content" or "datetime" or "http-equiv" or "charset";
}
