using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>
/// Checks values against the schemas of a document (JSON Schema 2020-12, as far as the document uses it). It is
/// stricter than the standard: a keyword that it does not check is an error, and so is a property that no schema names.
/// </summary>
internal sealed class SchemaCheck(OpenApiDocument document)
{
    private static readonly string[] Annotations = ["title", "description", "example", "examples", "default"];

    /// <summary>What is wrong with a value; nothing when it is as a schema says.</summary>
    public List<string> Faults(JsonElement schema, JsonElement value, string place = "$")
    {
        var faults = new List<string>();
        var named = new HashSet<string>();
        foreach (var keyword in schema.EnumerateObject())
        {
            Apply(keyword, value, place, faults, named);
        }

        if (value.ValueKind is JsonValueKind.Object)
        {
            faults.AddRange(value.EnumerateObject().Where(it => !named.Contains(it.Name))
                .Select(it => $"{place}.{it.Name} is in no schema"));
        }

        return faults;
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind is JsonValueKind.Null,
        "string" => value.ValueKind is JsonValueKind.String,
        "number" => value.ValueKind is JsonValueKind.Number,
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        _ => throw new InvalidOperationException($"There is no type {type}."),
    };

    private static bool IsOfFormat(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "date-time" => DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "binary" => true,
        _ => throw new InvalidOperationException($"The format {format} is not checked."),
    };

    private static bool HasLength(JsonElement value, Func<int, bool> isRight) => value.ValueKind switch
    {
        JsonValueKind.String => isRight(value.GetString()!.EnumerateRunes().Count()),
        JsonValueKind.Array => isRight(value.GetArrayLength()),
        _ => true,
    };

    private static bool IsText(JsonElement value, Func<string, bool> isRight) =>
        value.ValueKind is not JsonValueKind.String || isRight(value.GetString()!);

    private static bool IsNumber(JsonElement value, Func<decimal, bool> isRight) =>
        value.ValueKind is not JsonValueKind.Number || isRight(value.GetDecimal());

    /// <summary>Whether a value is as a keyword says that looks at nothing but the value itself.</summary>
    private static bool Holds(JsonProperty keyword, JsonElement value) => keyword.Name switch
    {
        "type" => TypesOf(keyword.Value).Any(type => IsOfType(type, value)),
        "enum" => keyword.Value.EnumerateArray().Any(it => JsonElement.DeepEquals(it, value)),
        "const" => JsonElement.DeepEquals(keyword.Value, value),
        "pattern" => IsText(value, text => Regex.IsMatch(text, keyword.Value.GetString()!)),
        "format" => IsText(value, text => IsOfFormat(keyword.Value.GetString()!, text)),
        "minLength" or "minItems" => HasLength(value, length => length >= keyword.Value.GetInt32()),
        "maxLength" or "maxItems" => HasLength(value, length => length <= keyword.Value.GetInt32()),
        "minimum" => IsNumber(value, number => number >= keyword.Value.GetDecimal()),
        "maximum" => IsNumber(value, number => number <= keyword.Value.GetDecimal()),
        "required" => value.ValueKind is not JsonValueKind.Object
            || keyword.Value.EnumerateArray().All(it => value.TryGetProperty(it.GetString()!, out _)),
        _ => throw new InvalidOperationException($"The keyword {keyword.Name} is not checked."),
    };

    private static IEnumerable<string> TypesOf(JsonElement type) => type.ValueKind is JsonValueKind.Array
        ? type.EnumerateArray().Select(it => it.GetString()!)
        : [type.GetString()!];

    private void Apply(
        JsonProperty keyword, JsonElement value, string place, List<string> faults, HashSet<string> named)
    {
        switch (keyword.Name)
        {
            case "$ref":
                Include(document.Resolve(keyword.Value.GetString()!), value, place, faults, named);
                break;
            case "allOf":
                foreach (var part in keyword.Value.EnumerateArray())
                {
                    Include(part, value, place, faults, named);
                }

                break;
            case "anyOf":
                IncludeOne(keyword.Value, value, place, faults, named);
                break;
            case "properties":
                ApplyToProperties(keyword.Value, value, place, faults, named);
                break;
            case "additionalProperties":
                named.UnionWith(
                    value.ValueKind is JsonValueKind.Object ? value.EnumerateObject().Select(it => it.Name) : []);
                break;
            case "items" when value.ValueKind is JsonValueKind.Array:
                faults.AddRange(
                    value.EnumerateArray().SelectMany((it, i) => Faults(keyword.Value, it, $"{place}[{i}]")));
                break;
            case var name when name is not "items" && !Annotations.Contains(name) && !Holds(keyword, value):
                faults.Add($"{place} is not as {keyword} says: {value}");
                break;
        }
    }

    /// <summary>Applies a schema to a value whose properties other schemas may name.</summary>
    private void Include(
        JsonElement schema, JsonElement value, string place, List<string> faults, HashSet<string> named)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            Apply(keyword, value, place, faults, named);
        }
    }

    private void IncludeOne(
        JsonElement schemas, JsonElement value, string place, List<string> faults, HashSet<string> named)
    {
        var missed = new List<string>();
        foreach (var schema in schemas.EnumerateArray())
        {
            var own = new List<string>();
            var ownNamed = new HashSet<string>();
            Include(schema, value, place, own, ownNamed);
            if (own.Count == 0)
            {
                named.UnionWith(ownNamed);
                return;
            }

            missed.AddRange(own);
        }

        faults.AddRange(missed);
    }

    private void ApplyToProperties(
        JsonElement properties, JsonElement value, string place, List<string> faults, HashSet<string> named)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in properties.EnumerateObject())
        {
            named.Add(property.Name);
            if (value.TryGetProperty(property.Name, out var child))
            {
                faults.AddRange(Faults(property.Value, child, $"{place}.{property.Name}"));
            }
        }
    }
}
