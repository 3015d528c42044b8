using System.Reflection;
using CasePipeline.Service.Http;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>
/// Leaves out what the document describes and the service does not have yet: search, facets and other forms of lists.
/// They come together, with the route of facets; this class can go then.
/// </summary>
internal static class Pending
{
    private const string Facets = "api/facets/";

    /// <summary>Whether the service has all that the document describes.</summary>
    public static bool IsOver { get; } = Routes().Any(route => route.StartsWith(Facets, StringComparison.Ordinal));

    /// <summary>Whether the service has an operation.</summary>
    public static bool Has(Operation operation) =>
        IsOver || !operation.Path.StartsWith("/" + Facets, StringComparison.Ordinal);

    /// <summary>All routes of the service.</summary>
    public static IEnumerable<string> Routes() => Constants(typeof(Routes));

    /// <summary>The public constants of a class.</summary>
    public static IEnumerable<string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>Compares what the service has with what the document describes.</summary>
    public static void AssertSame(IEnumerable<string> service, IEnumerable<string> document, string what)
    {
        var here = service.Distinct().ToHashSet();
        var there = document.Distinct().ToHashSet();
        Assert.True(here.IsSubsetOf(there), $"{what}: not in the document: {string.Join(", ", here.Except(there))}");
        Assert.True(
            !IsOver || there.IsSubsetOf(here),
            $"{what}: in the document only: {string.Join(", ", there.Except(here))}");
    }
}
