using System.Reflection;
using CasePipeline.Service.Http;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>What the service says of itself, to be compared with the document.</summary>
internal static class Declared
{
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
            there.IsSubsetOf(here),
            $"{what}: in the document only: {string.Join(", ", there.Except(here))}");
    }
}
