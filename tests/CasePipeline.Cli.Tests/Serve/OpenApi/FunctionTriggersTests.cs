using System.Text.RegularExpressions;
using CasePipeline.Service.Http;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>
/// Compares the document, which the other tests compare with <c>serve</c>, with the Functions app: so both hosts have
/// the same routes. The app is read as text, because not every package feed can build it.
/// </summary>
[Collection<SharedServe>]
public partial class FunctionTriggersTests(ServeFixture fixture)
{
    [Fact]
    public async Task Every_Operation_Is_A_Function_That_Asks_For_A_Key_When_The_Document_Says_So()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);

        Assert.Equal(
            document.Operations.Select(operation => Text(
                operation.Method.Method, operation.Path, operation.AsksForNoKey ? "Anonymous" : "Function")).Order(),
            Triggers().SelectMany(trigger => trigger.Methods.Select(method => Text(
                method, trigger.Route, trigger.Level))).Order());
    }

    private static string Text(string method, string route, string level) =>
        $"{method} {Operation.Shape(route)} {level}";

    private static IEnumerable<(string[] Methods, string Route, string Level)> Triggers()
    {
        var folder = Path.Combine(Repository.Root, "src", "CasePipeline.Functions", "Http");
        var text = string.Join('\n', Directory.EnumerateFiles(folder, "*.cs").Select(File.ReadAllText));
        var triggers = Trigger().Matches(text);
        Assert.Equal(AnyTrigger().Count(text), triggers.Count);
        return triggers.Select(trigger => (
            Method().Matches(trigger.Groups["methods"].Value)
                .Select(method => method.Value.ToUpperInvariant()).ToArray(),
            "/" + typeof(Routes).GetField(trigger.Groups["route"].Value)!.GetRawConstantValue(),
            trigger.Groups["level"].Value));
    }

    [GeneratedRegex(@"\[HttpTrigger\b")]
    private static partial Regex AnyTrigger();

    [GeneratedRegex(
        """
        \[HttpTrigger\(AuthorizationLevel\.(?<level>\w+),(?<methods>(?:\s*"\w+",)+)\s*Route = Routes\.(?<route>\w+)\)\]
        """)]
    private static partial Regex Trigger();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Method();
}
