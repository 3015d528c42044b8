using System.Text.Json;
using AngleSharp.Html.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Reads a page's JSON-LD, as schema.org describes articles.</summary>
internal static class HtmlLinkedData
{
    private const int MaxLength = 100_000;

    public static DeclaredFacts Read(IHtmlDocument page)
    {
        foreach (var script in page.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type") is "application/ld+json"
                && script.TextContent is { Length: < MaxLength } json
                && TryRead(json) is { } facts)
            {
                return facts;
            }
        }

        return DeclaredFacts.None;
    }

    private static DeclaredFacts? TryRead(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return ArticlesIn(document.RootElement).Select(ReadArticle).FirstOrDefault();
        }
        // Escapes of half a character pass the parser; only reading the name or text that has them throws.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // An object, a list of objects, or a graph of objects.
    private static IEnumerable<JsonElement> ArticlesIn(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out var graph))
        {
            root = graph;
        }

        return (root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root])
            .Where(item => TextOf(item, "headline") is not null || TextOf(item, "datePublished") is not null);
    }

    private static DeclaredFacts ReadArticle(JsonElement article) => new(
        TextOf(article, "headline"),
        article.TryGetProperty("author", out var author) ? AuthorOf(author) : null,
        null,
        TextOf(article, "datePublished"));

    private static string? AuthorOf(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.String => author.GetString(),
        JsonValueKind.Object => TextOf(author, "name"),
        JsonValueKind.Array when author.EnumerateArray().Select(AuthorOf).OfType<string>().ToArray() is [_, ..] names =>
            string.Join('、', names),
        _ => null,
    };

    private static string? TextOf(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()
            : null;
}
