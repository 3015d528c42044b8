using System.Text.Json.Serialization;

namespace CasePipeline.Service.Http;

/// <summary>A page of a list as it is served.</summary>
/// <param name="Value">The items.</param>
/// <param name="NextLink">Absolute URL of the next page; absent on the last.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NextLink);
