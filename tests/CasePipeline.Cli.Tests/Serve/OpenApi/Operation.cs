using System.Text.Json;
using System.Text.RegularExpressions;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>A method of a path of the document.</summary>
internal sealed partial class Operation
{
    private readonly OpenApiDocument _document;
    private readonly JsonElement _json;

    public Operation(OpenApiDocument document, JsonProperty path, JsonProperty member)
    {
        _document = document;
        _json = member.Value;
        Path = path.Name;
        Method = new HttpMethod(member.Name.ToUpperInvariant());
        Parameters = [.. Parameter(path.Value).Concat(Parameter(member.Value))];
    }

    public string Id => _json.GetProperty("operationId").GetString()!;

    public string Path { get; }

    public HttpMethod Method { get; }

    public bool IsRead => Method == HttpMethod.Get || Method == HttpMethod.Head;

    /// <summary>Whether anyone may call it, whichever host serves it.</summary>
    public bool AsksForNoKey => _json.TryGetProperty("security", out var security) && security.GetArrayLength() == 0;

    public IReadOnlyList<JsonElement> Parameters { get; }

    public IEnumerable<JsonElement> QueryParameters =>
        Parameters.Where(parameter => parameter.GetProperty("in").GetString() == "query");

    /// <summary>The responses by their status, or by <c>4XX</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Responses => _json.GetProperty("responses").EnumerateObject()
        .ToDictionary(response => response.Name, response => _document.Follow(response.Value));

    /// <summary>A route without the names of its parameters.</summary>
    public static string Shape(string path) => ParameterName().Replace(path, "{}");

    /// <summary>The key of <see cref="Responses"/> for a status; null when the document has none.</summary>
    public string? KeyOf(int status)
    {
        string[] keys = [$"{status}", $"{status / 100}XX"];
        return Array.Find(keys, Responses.ContainsKey);
    }

    private IEnumerable<JsonElement> Parameter(JsonElement holder) =>
        holder.TryGetProperty("parameters", out var list) ? list.EnumerateArray().Select(_document.Follow) : [];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex ParameterName();
}
