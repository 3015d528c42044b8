using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CasePipeline.Service.Http;
using CasePipeline.Service.Storage;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Infra.Tests;

/// <summary>What templates and queries say in words of the code.</summary>
public partial class ContractTests(Templates templates)
{
    private static readonly Type Log =
        typeof(StorageNames).Assembly.GetType("CasePipeline.Service.Log", throwOnError: true)!;

    public static TheoryData<string> Queries =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Templates.Source, "queries"))
            .Select(Path.GetFileName).OfType<string>(),
    ];

    [Fact]
    public async Task Makes_The_Containers_Tables_And_Queue_That_The_Code_Names()
    {
        var dev = await templates.Dev;

        Assert.Equal(
            [StorageNames.ArticlesContainer, StorageNames.SearchContainer],
            Data(dev, "Microsoft.Storage/storageAccounts/blobServices/containers"));
        Assert.Equal(
            [StorageNames.ArticlesTable, StorageNames.CasesTable],
            Data(dev, "Microsoft.Storage/storageAccounts/tableServices/tables"));
        Assert.Equal([StorageNames.PoisonQueue], Data(dev, "Microsoft.Storage/storageAccounts/queueServices/queues"));
    }

    [Fact]
    public async Task Keeps_Deleted_And_Overwritten_Articles_For_As_Long_As_Asked()
    {
        var prod = await templates.Prod;
        var blobs = prod.Of("Microsoft.Storage/storageAccounts/blobServices")
            .Single(service => service.Name.StartsWith("stcasedata", StringComparison.Ordinal));
        var rule = prod.Of("Microsoft.Storage/storageAccounts/managementPolicies").Single()
            .Property("policy.rules")![0]!["definition"]!;

        Assert.True((bool)blobs.Property("isVersioningEnabled")!);
        foreach (var policy in new[] { "deleteRetentionPolicy", "containerDeleteRetentionPolicy" })
        {
            Assert.True((bool)blobs.Property($"{policy}.enabled")!);
            Assert.Equal(90, (int)blobs.Property($"{policy}.days")!);
        }

        Assert.Equal(90, (int)rule["actions"]!["version"]!["delete"]!["daysAfterCreationGreaterThan"]!);
        Assert.Equal($"{StorageNames.ArticlesContainer}/", (string?)rule["filters"]!["prefixMatch"]![0]);
    }

    [Fact]
    public async Task Feeds_The_Function_That_Events_Trigger_With_New_Articles()
    {
        var subscription = (await templates.EventsAsync())
            .Of("Microsoft.EventGrid/systemTopics/eventSubscriptions").Single();
        var webhook = (string)subscription.Property("destination.properties.endpointUrl")!;
        var topic = (await templates.Dev).Of("Microsoft.EventGrid/systemTopics").Single();

        Assert.StartsWith($"{topic.Name}/", subscription.Name, StringComparison.Ordinal);
        Assert.Contains("functionName=Host.Functions.{1}", webhook, StringComparison.Ordinal);
        Assert.Contains("'IngestEvent'", webhook, StringComparison.Ordinal);
        Assert.Contains("systemKeys.blobs_extension", webhook, StringComparison.Ordinal);
        Assert.Equal(
            $"/blobServices/default/containers/{StorageNames.ArticlesContainer}/",
            (string?)subscription.Property("filter.subjectBeginsWith"));
        Assert.Equal(
            ["Microsoft.Storage.BlobCreated"],
            subscription.Property("filter.includedEventTypes")!.AsArray().Select(type => (string?)type));
    }

    [Fact]
    public async Task Asks_For_Health_Where_It_Is_Served() => Assert.EndsWith(
        $"/{Routes.Health}",
        Regex.Match((string)(await templates.Prod).Of("Microsoft.Insights/webtests").Single()
            .Property("Request.RequestUrl")!, @"https://\{0\}(?<path>[^']*)").Groups["path"].Value,
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Queries))]
    public void Asks_The_Logs_For_Events_And_Functions_That_Exist(string file)
    {
        var query = SourceText.Of($"infra/queries/{file}");
        var logged = Log.GetMethods().Select(method => method.Name);

        Assert.Empty(LoggedEvent().Matches(query).SelectMany(match => Quoted().Matches(match.Value))
            .Select(match => match.Groups[1].Value).Except(logged));
        Assert.Empty(FunctionName().Matches(query).Select(match => match.Groups[1].Value)
            .Except(SourceText.FunctionNames));
    }

    [Fact]
    public void Reads_The_Age_Of_The_Backlog_From_The_Line_That_Is_Logged()
    {
        var message = Log.GetMethod("ArticlesWaiting")!.GetCustomAttributes(typeof(LoggerMessageAttribute), false)
            .OfType<LoggerMessageAttribute>().Single().Message;
        var pattern = string.Join(' ', Regex.Split(message, @"({\w+})").Where(part => part.Length > 0)
            .Select(part => part[0] == '{' ? $"{part[1..^1]}:long" : $"\"{part}\""));

        Assert.Contains($"parse Message with {pattern}\n", SourceText.Of("infra/queries/backlog-age.kql"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_Somebody_Of_Every_Alert()
    {
        var prod = await templates.Prod;
        var operators = prod.Of("Microsoft.Insights/actionGroups").Single();

        Assert.Equal("operators@example.org", (string?)operators.Property("emailReceivers")![0]!["emailAddress"]);
        Assert.Equal(
            ["backlog-age", "failed-articles", "poisoned-queue", "reconcile-silent"],
            prod.Of("Microsoft.Insights/scheduledQueryRules").Select(rule => rule.Name).Order(StringComparer.Ordinal));
        Assert.All(
            prod.Of("Microsoft.Insights/scheduledQueryRules"),
            rule => Assert.Equal(operators.Id, (string?)rule.Property("actions.actionGroups")![0]));
        Assert.Equal(
            operators.Id,
            (string?)prod.Of("Microsoft.Insights/metricAlerts").Single().Property("actions")![0]!["actionGroupId"]);
    }

    [Fact]
    public async Task Draws_A_Dashboard_That_The_Portal_Can_Read()
    {
        var workbook = (await templates.Dev).Of("Microsoft.Insights/workbooks").Single();
        var page = JsonNode.Parse((string)workbook.Property("serializedData")!)!;
        var items = page["items"]!.AsArray();

        Assert.Equal(6, items.Count);
        Assert.All(items.Skip(1), item => Assert.NotEmpty((string)item!["content"]!["query"]!));
    }

    [Fact]
    public async Task Azd_Finds_The_App_And_The_Scripts_That_Azure_Yaml_Names()
    {
        var azure = SourceText.Of("azure.yaml");
        var site = (await templates.Dev).Of("Microsoft.Web/sites").Single();

        Assert.Contains($"\n  {(string?)site.Body["tags"]!["azd-service-name"]}:\n", azure, StringComparison.Ordinal);
        foreach (var script in new[] { "connect-events.sh", "connect-events.ps1" })
        {
            Assert.Contains($"run: infra/{script}\n", azure, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Templates.Source, script)));
        }
    }

    private static IEnumerable<string> Data(Deployment deployment, string type) => deployment.Of(type)
        .Where(resource => resource.Name.StartsWith("stcasedata", StringComparison.Ordinal))
        .Select(resource => resource.Name.Split('/')[^1]);

    [GeneratedRegex("""EventName\) (==|in) .*""")]
    private static partial Regex LoggedEvent();

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("""\bName == "(\w+)" """)]
    private static partial Regex FunctionName();
}
