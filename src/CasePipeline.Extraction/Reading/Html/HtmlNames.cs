using System.Collections.Frozen;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>The elements of HTML by what they mean for reading. Names are lower case, as AngleSharp has them.</summary>
internal static class HtmlNames
{
    /// <summary>Elements that begin and end a line, by the rendering rules of the HTML standard.</summary>
    public static FrozenSet<string> Blocks { get; } = Set(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option",
        "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
        "ul", "xmp");

    /// <summary>Elements whose content is no text of the article, wherever they stand.</summary>
    public static FrozenSet<string> NotText { get; } = Set(
        "applet", "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "map", "meter", "nav",
        "noembed", "noframes", "noscript", "object", "progress", "rp", "rt", "script", "select", "style", "svg",
        "template", "textarea", "title", "video");

    /// <summary>Elements that the parser opens again in the next block when they were not closed.</summary>
    public static FrozenSet<string> Formatting { get; } = Set(
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>Elements behind whose start tag a line feed does not count.</summary>
    public static FrozenSet<string> Preformatted { get; } = Set("listing", "pre");

    /// <summary>Elements that the parser closes by itself or that have no content, so that they never nest.</summary>
    public static FrozenSet<string> NeverNested { get; } = Set(
        "area", "base", "basefont", "bgsound", "body", "br", "col", "colgroup", "dd", "dt", "embed", "frame", "head",
        "hr", "html", "img", "input", "li", "link", "meta", "option", "optgroup", "p", "param", "source",
        "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    /// <summary>Elements that an end tag outside does not reach into.</summary>
    public static FrozenSet<string> Scopes { get; } = Set(
        "applet", "foreignobject", "marquee", "math", "object", "svg", "table", "template");

    public static int HeadingLevel(string name) =>
        name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
