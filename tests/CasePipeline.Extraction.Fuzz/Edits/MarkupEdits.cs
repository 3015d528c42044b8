using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Fuzz.Edits;

/// <summary>What breaks and bends markup: tags added, lost, doubled, moved, nested.</summary>
internal static partial class MarkupEdits
{
    private const int MostLevels = 3_000;

    private static readonly string[] Tags =
    [
        "<div>", "</div>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=0>", "<td rowspan=99999999>",
        "<td colspan=1000>", "<td colspan=-1>", "<th>", "<caption>", "<colgroup>", "<ol start=-5>",
        "<ol start=2147483647>",
        "<ol reversed type=a>", "<li>", "<li value=99999999999>", "</li>", "</ol>", "<ul>", "<dl><dt>", "<dd>", "<p>",
        "</p>",
        "<h1>", "</h1>", "<h4>", "<b>", "</b>", "<i>", "<a href=x>", "</a>", "<span hidden>",
        "<div style='display:none'>",
        "<article>", "<main>", "<section>", "<nav>", "<aside>", "<header>", "<footer>", "<form>", "<select><option>",
        "<textarea>", "<title>", "<plaintext>", "<xmp>", "<noscript>", "<template>", "<script>", "</script>",
        "<style>", "<!--",
        "-->", "<![CDATA[", "<?xml version='1.0'?>", "<!doctype html>", "<html>", "<head>", "</head>", "<body>",
        "</body>",
        "<svg><foreignObject>", "<math><mtext>", "<frameset>", "<iframe>", "<img alt='图'>", "<br>", "<hr>", "<wbr>",
        "<pre>",
        "<ruby><rt>", "<meta charset=gbk>", "<meta charset=utf-16>", "<meta charset=x>", "<base href=//>", "<details>",
        "<meta property=og:title content='甲'>", "<meta name=author content='乙'>", "<time datetime=2024-99-99>",
        "<script type=application/ld+json>{\"headline\":[[[[1]]]}</script>", "<script type=application/ld+json>", "</",
        "<",
        "&#xD800;", "&#0;", "&notit;", "&", "=", "\"", "'", "<a b=\"",
    ];

    public static IReadOnlyList<TextEdit> All { get; } =
    [
        (text, edit, _) => text.Insert(AtTag(text, edit), edit.Pick(Tags)),
        (text, edit, _) => text.Insert(AtTag(text, edit), edit.Pick(Tags)),
        (text, edit, _) => text.Insert(edit.Place(text.Length), edit.Pick(Tags)),
        (text, edit, _) => Drop(text, edit),
        (text, edit, _) => Drop(text, edit),
        (text, edit, _) => Nest(text, edit),
        (text, edit, _) => Wrap(text, edit),
        Move,
        Move,
        .. TextEdits.All,
    ];

    private static int AtTag(string text, Edit edit)
    {
        var at = text.IndexOf('<', edit.Place(text.Length));
        return at < 0 ? text.Length : at;
    }

    private static string Drop(string text, Edit edit)
    {
        var tag = Tag().Match(text, edit.Place(text.Length));
        return tag.Success ? text.Remove(tag.Index, tag.Length) : text;
    }

    private static string Nest(string text, Edit edit) =>
        text.Insert(AtTag(text, edit), string.Concat(Enumerable.Repeat(edit.Pick(Tags), edit.Amount(MostLevels))));

    private static string Wrap(string text, Edit edit)
    {
        var start = AtTag(text, edit);
        var end = AtTag(text, edit with { At = start + (edit.With % 5_000) });
        var levels = edit.Amount(MostLevels);
        var name = Element().Match(edit.Pick(Tags)) is { Success: true } match ? match.Value : "div";
        return end < start ? text : string.Concat(
            text.AsSpan(0, start),
            string.Concat(Enumerable.Repeat($"<{name}>", levels)) + text[start..end],
            string.Concat(Enumerable.Repeat($"</{name}>", levels)) + text[end..]);
    }

    private static string Move(string text, Edit edit, string other)
    {
        var start = AtTag(other, edit);
        var end = AtTag(other, edit with { At = start + (edit.Size % 3_000) });
        return end < start ? text : text.Insert(AtTag(text, edit with { At = edit.With }), other[start..end]);
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<=^<)[a-z][a-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}
