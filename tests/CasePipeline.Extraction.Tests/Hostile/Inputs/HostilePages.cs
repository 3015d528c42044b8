using System.Text;

namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Web pages: elements within elements, tables of any width, tags that never end.</summary>
internal sealed class HostilePages(HostileSize size)
{
    private static readonly string[] Elements =
    [
        "div", "blockquote", "ol", "ul", "li", "ul><li", "table", "table><tr><td", "tr", "td", "p", "b", "a",
        "a href=x", "font", "h1", "span",
        "section", "article", "button", "form", "select", "option", "svg", "math", "template", "noscript", "ruby",
        "rt", "dl", "dd", "pre", "nobr",
        "object", "applet", "marquee", "body", "html", "head", "frameset", "script", "style", "title", "textarea",
        "plaintext", "i><p",
        "b><table", "a><div", "svg><foreignObject", "table><caption", "details", "img", "br", "input", "meta", "link",
        "base", "x",
    ];

    private static readonly string[] Parts =
    [
        "<", "</", "<!", "<!--", "<?", "<a", "<a b", "<a b=", "<a b=\"", "&", "&#", "&#x", "&#9999999999;",
        "&notanentity;", "<p>甲", "甲", "<br>", "<td>甲",
        "<tr><td>甲", "<li>甲", "<a href=x>甲</a>", "<h1>甲</h1>", "<b>甲<i>乙</b>丙</i>", "\n", " ", "<script>", "<style>",
        "]]>", "<![CDATA[",
        "<p hidden>甲</p>", "<table><tr><td>甲</td></tr></table>", "<td rowspan=65534 colspan=1000>甲", "<!doctype html>",
        "<p a=1 a=2>",
    ];

    public IEnumerable<HostileInput> All =>
    [
        .. Elements.SelectMany(Nested),
        .. Parts.SelectMany(Long),
        Page("a long attribute", () => $"<p class=\"{Repeated.Times("甲 ", size.Many)}\">甲</p>"),
        Page(
            "an element of many attributes",
            () => $"<p {string.Concat(Enumerable.Range(0, size.Many).Select(i => $"a{i} "))}>甲</p>"),
        Page(
            "a table of many rows of 65,534",
            () => $"<table>{Repeated.Times("<tr><td rowspan=65534 colspan=1000>甲</td></tr>", size.Many)}"),
        Page("a row of many cells", () => $"<table><tr>{Repeated.Times("<td>甲</td>", size.Many)}</tr></table>"),
        Page(
            "a list that counts from -2147483648",
            () => $"<ol start=-2147483648 reversed>{Repeated.Times("<li>甲", size.Many / 10)}</ol>"),
        Page("linked data of brackets", () => LinkedData(Repeated.Times("[", size.Many))),
        Page("linked data of closed brackets", () => LinkedData(Repeated.Times("[", size.Many) + Repeated.Times("]", size.Many))),
        Page("linked data of objects", () => LinkedData(Repeated.Times("{\"a\":", size.Many))),
        Page(
            "linked data with half a character",
            () => LinkedData("{\"headline\":\"\\ud800\",\"author\":\"\\udfff\"}")),
        Page("linked data with half a character in a name", () => LinkedData("{\"\\ud800\":1}")),
        Page("halves of characters", () => Repeated.Times("&#xD800;&#xDFFF;", size.Many)),
        Page("preformatted text in a table", () => $"<table><tr>{Repeated.Times("<pre>", size.Many)}甲"),
        Page("formatting elements that never close", () => Repeated.Times("<p><b><i><a href=x><font size=1>甲", size.Many)),
    ];

    private IEnumerable<HostileInput> Nested(string element)
    {
        var names = string.Concat(element.Split("><").Select(name => $"</{name.Split(' ')[0]}>").Reverse());
        return
        [
            Page($"many <{element}>", () => Repeated.Times($"<{element}>", size.Many)),
            Page($"many <{element}> with text", () => Repeated.Times($"<{element}>甲", size.Many)),
            Page(
                $"500 <{element}> closed",
                () => Repeated.Times($"<{element}>", 500) + "甲" + Repeated.Times(names, 500)),
            Page($"many ends of <{element}>", () => Repeated.Times(names, size.Many)),
        ];
    }

    private IEnumerable<HostileInput> Long(string part) =>
    [
        new($"a page of {Show(part)}", () => Repeated.Fill(size.Long, "<!doctype html><body><p>", part)),
    ];

    private static HostileInput Page(string name, Func<string> body) =>
        new($"page: {name}", () => Encoding.UTF8.GetBytes($"<!doctype html><title>甲</title><body>{body()}"));

    private static string LinkedData(string json) =>
        $"<script type=\"application/ld+json\">{json}</script><p>甲</p>";

    private static string Show(string text) =>
        text.Replace("\n", "\\n", StringComparison.Ordinal).Replace(" ", "␣", StringComparison.Ordinal);
}
