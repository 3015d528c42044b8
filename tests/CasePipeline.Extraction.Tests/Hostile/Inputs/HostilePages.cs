using System.Text;

namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Web pages: elements within elements, tables of any width, tags that never end.</summary>
internal static class HostilePages
{
    private const int Many = 100_000;
    private const int LongPage = 30_000_000;

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

    public static IEnumerable<HostileInput> All =>
    [
        .. Elements.SelectMany(Nested),
        .. Parts.SelectMany(Long),
        Page("an attribute of 1 MB", () => $"<p class=\"{Repeated.Times("甲 ", 250_000)}\">甲</p>"),
        Page(
            "an element of 20,000 attributes",
            () => $"<p {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} "))}>甲</p>"),
        Page(
            "a table of 1,000 by 65,534",
            () => $"<table>{Repeated.Times("<tr><td rowspan=65534 colspan=1000>甲</td></tr>", 1_000)}"),
        Page("a row of 100,000 cells", () => $"<table><tr>{Repeated.Times("<td>甲</td>", Many)}</tr></table>"),
        Page(
            "a list that counts from -2147483648",
            () => $"<ol start=-2147483648 reversed>{Repeated.Times("<li>甲", 1_000)}</ol>"),
        Page("linked data of brackets", () => LinkedData(Repeated.Times("[", Many))),
        Page("linked data of closed brackets", () => LinkedData(Repeated.Times("[", Many) + Repeated.Times("]", Many))),
        Page("linked data of objects", () => LinkedData(Repeated.Times("{\"a\":", Many))),
        Page(
            "linked data with half a character",
            () => LinkedData("{\"headline\":\"\\ud800\",\"author\":\"\\udfff\"}")),
        Page("linked data with half a character in a name", () => LinkedData("{\"\\ud800\":1}")),
        Page("halves of characters", () => Repeated.Times("&#xD800;&#xDFFF;", 10_000)),
        Page("formatting elements that never close", () => Repeated.Times("<p><b><i><a href=x><font size=1>甲", 5_000)),
    ];

    private static IEnumerable<HostileInput> Nested(string element)
    {
        var names = string.Concat(element.Split("><").Select(name => $"</{name.Split(' ')[0]}>").Reverse());
        return
        [
            Page($"100,000 <{element}>", () => Repeated.Times($"<{element}>", Many)),
            Page($"100,000 <{element}> with text", () => Repeated.Times($"<{element}>甲", Many)),
            Page(
                $"500 <{element}> closed",
                () => Repeated.Times($"<{element}>", 500) + "甲" + Repeated.Times(names, 500)),
            Page($"100,000 ends of <{element}>", () => Repeated.Times(names, Many)),
        ];
    }

    private static IEnumerable<HostileInput> Long(string part) =>
    [
        new($"30 MB page of {Show(part)}",
            () => Repeated.Fill(LongPage, "<!doctype html><body><p>", part), IsLarge: true),
        new($"1 MB page of {Show(part)}", () => Repeated.Fill(1_000_000, "<!doctype html><body><p>", part), IsLarge: true),
    ];

    private static HostileInput Page(string name, Func<string> body) =>
        new($"page: {name}", () => Encoding.UTF8.GetBytes($"<!doctype html><title>甲</title><body>{body()}"));

    private static string LinkedData(string json) =>
        $"<script type=\"application/ld+json\">{json}</script><p>甲</p>";

    private static string Show(string text) =>
        text.Replace("\n", "\\n", StringComparison.Ordinal).Replace(" ", "␣", StringComparison.Ordinal);
}
