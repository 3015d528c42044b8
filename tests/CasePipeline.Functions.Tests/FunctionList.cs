using System.Reflection;
using CasePipeline.Functions.Triggers;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Tests;

/// <summary>The functions of the app, by reflection.</summary>
internal static class FunctionList
{
    public static IReadOnlyDictionary<string, MethodInfo> All { get; } =
        typeof(IngestFunctions).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
            .ToDictionary(method => method.GetCustomAttribute<FunctionAttribute>()!.Name);

    public static IEnumerable<HttpTriggerAttribute> HttpTriggers =>
        All.Values.Select(Trigger<HttpTriggerAttribute>).OfType<HttpTriggerAttribute>();

    public static T? Trigger<T>(MethodInfo function)
        where T : Attribute =>
        function.GetParameters().Select(parameter => parameter.GetCustomAttribute<T>())
            .FirstOrDefault(it => it is not null);
}
