using System.Text.Json.Nodes;

namespace CasePipeline.Infra.Tests;

/// <summary>A resource as it would be deployed: loops, conditions and names are worked out.</summary>
/// <param name="Id">Its id in Azure.</param>
/// <param name="Type">Its type, such as <c>Microsoft.Web/sites</c>.</param>
/// <param name="Name">Its name, with its parents' before it.</param>
/// <param name="Body">All that is said about it.</param>
internal sealed record Resource(string Id, string Type, string Name, JsonNode Body)
{
    /// <summary>A property, such as <c>policies.retention</c>; null when it is absent.</summary>
    public JsonNode? Property(string path) =>
        path.Split('.').Aggregate(Body["properties"], (node, name) => node?[name]);
}
