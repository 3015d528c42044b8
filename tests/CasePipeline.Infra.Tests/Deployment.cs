using System.Text.Json.Nodes;

namespace CasePipeline.Infra.Tests;

/// <summary>All that a template with its parameters would deploy, as <c>bicep snapshot</c> predicts it.</summary>
internal sealed class Deployment
{
    private Deployment(string json)
    {
        Json = json;
        Resources =
        [
            .. JsonNode.Parse(json)!["predictedResources"]!.AsArray().Select(resource => new Resource(
                (string)resource!["id"]!, (string)resource["type"]!, (string)resource["name"]!, resource)),
        ];
    }

    public string Json { get; }

    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>The settings of the function app.</summary>
    public IReadOnlyDictionary<string, string> Settings =>
        Of("Microsoft.Web/sites/config")
            .Single(config => config.Name.EndsWith("/appsettings", StringComparison.Ordinal))
            .Body["properties"]!.AsObject().ToDictionary(setting => setting.Key, setting => (string)setting.Value!);

    public static Deployment Parse(string json) => new(json);

    /// <summary>The resources of a type.</summary>
    public IEnumerable<Resource> Of(string type) => Resources.Where(resource => resource.Type == type);

    /// <summary>The same deployment with something in it broken.</summary>
    public Deployment With(string text, string brokenText)
    {
        Assert.Contains(text, Json, StringComparison.Ordinal);
        return Parse(Json.Replace(text, brokenText, StringComparison.Ordinal));
    }
}
