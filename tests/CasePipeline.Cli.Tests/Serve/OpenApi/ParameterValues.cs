using System.Text.Json;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>Values at and beyond the limits of a query parameter, escaped.</summary>
internal sealed class ParameterValues
{
    public ParameterValues(OpenApiDocument document, JsonElement parameter)
    {
        var schema = document.Follow(parameter.GetProperty("schema"));
        var name = parameter.Text("name");
        var mayRepeat = schema.Text("type") == "array";
        var item = mayRepeat ? document.Follow(schema.GetProperty("items")) : schema;
        Allowed.AddRange(AllowedOf(item));
        Refused.AddRange(["", .. RefusedOf(item)]);
        if (Allowed.Count == 0)
        {
            return;
        }

        if (!mayRepeat)
        {
            Refused.Add(Times(2));
        }
        else
        {
            Allowed.Add(Times(schema.Number("maxItems")));
            Refused.Add(Times(schema.Number("maxItems") + 1));
        }

        string Times(int count) => string.Join($"&{name}=", Enumerable.Repeat(Allowed[0], count));
    }

    public List<string> Allowed { get; } = [];

    public List<string> Refused { get; } = [];

    private static IEnumerable<string> AllowedOf(JsonElement schema) => KindOf(schema) switch
    {
        "integer" => [$"{schema.Number("minimum")}", $"{schema.Number("maximum")}"],
        "enum" => schema.GetProperty("enum").EnumerateArray().Select(it => it.GetString()!),
        "date" => ["2025-03-18"],
        "text" => ["a", new string('a', schema.Number("maxLength"))],
        "pattern" when schema.TryGetProperty("examples", out var examples) =>
            examples.EnumerateArray().Select(it => it.GetString()!),

        // A continuation has values that nobody can make up.
        _ => [],
    };

    private static IEnumerable<string> RefusedOf(JsonElement schema) => KindOf(schema) switch
    {
        "integer" => [$"{schema.Number("minimum") - 1}", $"{schema.Number("maximum") + 1}", "1.5", "two"],
        "enum" => ["nothing-like-it"],
        "date" => ["2025-02-30", "18.03.2025", "2025-03-18T00:00:00Z"],
        "text" => [new string('a', schema.Number("maxLength") + 1), "a%00b"],
        _ => ["!", "%E5%86%9C"],
    };

    private static string KindOf(JsonElement schema) =>
        schema.Text("type") == "integer" ? "integer"
        : schema.TryGetProperty("enum", out _) ? "enum"
        : schema.TryGetProperty("format", out _) ? "date"
        : schema.TryGetProperty("pattern", out _) ? "pattern"
        : "text";
}
