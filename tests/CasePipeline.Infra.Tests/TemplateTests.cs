using System.Text.Json.Nodes;

namespace CasePipeline.Infra.Tests;

public class TemplateTests(Templates templates)
{
    private static readonly Dictionary<string, string> AzdEnvironment = new()
    {
        ["AZURE_ENV_NAME"] = "dev",
        ["AZURE_LOCATION"] = "swedencentral",
    };

    /// <summary>Those that are deployed; modules are built and linted as parts of them.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Templates.Source)
        .Where(file => Path.GetExtension(file) is ".bicep" or ".bicepparam")
        .Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Builds_And_Lints_Without_A_Warning(string file)
    {
        var result = await Bicep.RunAsync(templates.Folder, AzdEnvironment, "lint", file);

        // The linter also says which API versions do not exist, and which are old.
        Assert.True(result is { ExitCode: 0, Messages: "" }, result.Messages + result.Output);
    }

    [Fact]
    public void Has_No_Module_That_Nothing_Deploys()
    {
        var templatesText = string.Concat(Directory
            .EnumerateFiles(Templates.Source, "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Templates.Source, "modules")).Select(Path.GetFileName),
            module => Assert.Matches($"module \\w+ '(modules/)?{module}'", templatesText));
    }

    [Fact]
    public void Fails_On_Every_Rule_Of_The_Linter_That_It_Lists()
    {
        var configuration = JsonNode.Parse(SourceText.Of("infra/bicepconfig.json"))!;
        var rules = configuration["analyzers"]!["core"]!["rules"]!.AsObject();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal("error", (string?)rule.Value!["level"]));
    }

    [Fact]
    public async Task Uses_No_Preview_Of_An_Api()
    {
        Deployment[] all = [await templates.Dev, await templates.Prod, await templates.EventsAsync()];

        Assert.All(
            all.SelectMany(deployment => deployment.Resources),
            resource => Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", (string?)resource.Body["apiVersion"]));
    }

    [Theory]
    [InlineData("main.bicep")]
    [InlineData("events.bicep")]
    public async Task Describes_And_Constrains_Every_Parameter(string file)
    {
        var result = await Bicep.RunAsync(templates.Folder, AzdEnvironment, "build", file, "--stdout");
        var parameters = Parameters(JsonNode.Parse(result.Output)!).ToList();

        Assert.NotEmpty(parameters);
        Assert.All(parameters, parameter => Assert.True(
            parameter.Body["metadata"]?["description"] is not null && IsConstrained(parameter.Body), parameter.Name));
    }

    [Fact]
    public async Task Makes_A_Network_And_A_Budget_Only_When_Asked_To()
    {
        string[] optional =
        [
            "Microsoft.Network/privateEndpoints", "Microsoft.Network/virtualNetworks", "Microsoft.Insights/webtests",
        ];

        Assert.Empty((await templates.Dev).Resources.IntersectBy(optional, resource => resource.Type));
        Assert.Equal(optional, optional.Intersect((await templates.Prod).Resources.Select(resource => resource.Type)));
        Assert.Empty((await templates.AzdAsync("test")).Of("Microsoft.Consumption/budgets"));
    }

    // Azure refuses to move the start of a budget: one that follows the clock fails the deployments of later months.
    [Fact]
    public async Task Starts_The_Budget_When_It_Is_Told_To() => Assert.Equal(
        "2026-12-01",
        (string?)(await templates.Prod).Of("Microsoft.Consumption/budgets").Single().Property("timePeriod.startDate"));

    [Fact]
    public void Deploys_The_Same_At_Every_Time() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Templates.Source, "*.bicep*", SearchOption.AllDirectories),
        file => File.ReadAllText(file).Contains("utcNow", StringComparison.Ordinal));

    [Fact]
    public async Task Spreads_Over_Zones_What_Can_Be_Spread()
    {
        var prod = await templates.Prod;

        Assert.All(
            prod.Of("Microsoft.Storage/storageAccounts"),
            account => Assert.Equal("Standard_ZRS", (string?)account.Body["sku"]!["name"]));
        Assert.True((bool)prod.Of("Microsoft.Web/serverfarms").Single().Property("zoneRedundant")!);
    }

    private static IEnumerable<(string Name, JsonNode Body)> Parameters(JsonNode template) =>
        (template["parameters"]?.AsObject() ?? []).Select(parameter => (parameter.Key, parameter.Value!))
            .Concat(Nested(template).SelectMany(Parameters));

    // Modules are deployments inside the deployment.
    private static IEnumerable<JsonNode> Nested(JsonNode template) =>
        (template["resources"] is JsonArray list ? list : [.. template["resources"]!.AsObject()
            .Select(resource => resource.Value!.DeepClone())])
            .Select(resource => resource!["properties"]?["template"]).OfType<JsonNode>();

    // A switch has two values, and a type of its own has its limits there.
    private static bool IsConstrained(JsonNode parameter) => (string?)parameter["type"] switch
    {
        "string" => parameter["minLength"] is not null || parameter["maxLength"] is not null
            || parameter["allowedValues"] is not null,
        "int" => parameter["minValue"] is not null || parameter["allowedValues"] is not null,
        _ => true,
    };
}
