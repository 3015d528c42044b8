using System.Text.Json;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>The OpenAPI document as a service serves it, with its references followed.</summary>
internal sealed class OpenApiDocument
{
    private const string ComponentsStart = "#/";

    private static readonly string[] Methods = ["get", "head", "put", "post", "delete"];

    public OpenApiDocument(JsonElement root)
    {
        Root = root;
        Schemas = new SchemaCheck(this);
        Operations = [.. root.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Where(member => Methods.Contains(member.Name))
            .Select(member => new Operation(this, path, member)))];
    }

    public JsonElement Root { get; }

    public SchemaCheck Schemas { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public Operation this[string operationId] => Operations.Single(operation => operation.Id == operationId);

    public static async Task<OpenApiDocument> ReadAsync(ServeProcess serve) =>
        new(await serve.ReadAsync("/api/openapi.json"));

    /// <summary>What a reference such as <c>#/components/schemas/Case</c> names.</summary>
    public JsonElement Resolve(string reference)
    {
        Assert.StartsWith(ComponentsStart, reference, StringComparison.Ordinal);
        return reference[ComponentsStart.Length..].Split('/').Aggregate(Root, (it, name) => it.GetProperty(name));
    }

    /// <summary>The element, or what it refers to.</summary>
    public JsonElement Follow(JsonElement element) =>
        element.TryGetProperty("$ref", out var reference) ? Resolve(reference.GetString()!) : element;

    /// <summary>A schema of the components.</summary>
    public JsonElement Schema(string name) => Resolve($"#/components/schemas/{name}");

    /// <summary>The values of an enumeration of the components.</summary>
    public IEnumerable<string> Names(string schema) => Texts(Schema(schema).GetProperty("enum"));

    /// <summary>The codes that a response may have; none when it is no problem.</summary>
    public static IReadOnlyList<string> CodesOf(JsonElement response) =>
        response.TryGetProperty("content", out var content)
        && content.TryGetProperty("application/problem+json", out var problem)
            ? [.. Texts(problem.GetProperty("schema").GetProperty("allOf")[1].GetProperty("properties")
                .GetProperty("code").GetProperty("enum"))]
            : [];

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(it => it.GetString()!);
}
