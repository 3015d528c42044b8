using CasePipeline.Testing;

namespace CasePipeline.Infra.Tests;

/// <summary>
/// A copy of the templates to compile, and what they deploy for each set of parameters, worked out once.
/// </summary>
public sealed class Templates : IDisposable
{
    private const string Subscription = "11111111-2222-3333-4444-555555555555";

    private static readonly string[] SnapshotOptions =
        ["--mode", "overwrite", "--subscription-id", Subscription, "--location", "swedencentral"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casepipeline-infra-");
    private readonly Lazy<Task<Deployment>> _dev;
    private readonly Lazy<Task<Deployment>> _prod;

    public Templates()
    {
        Copy(new DirectoryInfo(Source), _folder);
        _dev = new Lazy<Task<Deployment>>(() => PredictAsync("main.dev.bicepparam"));
        _prod = new Lazy<Task<Deployment>>(() => PredictAsync("main.prod.bicepparam"));
    }

    /// <summary>The templates in the repository.</summary>
    public static string Source { get; } = Path.Combine(Repository.Root, "infra");

    /// <summary>The copy.</summary>
    public string Folder => _folder.FullName;

    internal Task<Deployment> Dev => _dev.Value;

    internal Task<Deployment> Prod => _prod.Value;

    /// <summary>What azd deploys for an environment of a name.</summary>
    internal async Task<Deployment> AzdAsync(string environmentName)
    {
        var parameters = $"azd-{Guid.NewGuid():N}.bicepparam";
        File.Copy(Path.Combine(Folder, "main.bicepparam"), Path.Combine(Folder, parameters));
        return await PredictAsync(parameters, new Dictionary<string, string>
        {
            ["AZURE_ENV_NAME"] = environmentName,
            ["AZURE_LOCATION"] = "germanywestcentral",
            ["PRIVATE_NETWORKING"] = "true",
        });
    }

    /// <summary>What the second template deploys.</summary>
    internal async Task<Deployment> EventsAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "events.test.bicepparam"),
            "using 'events.bicep'\nparam functionAppName = 'func-test'\n");
        return await PredictAsync(
            "events.test.bicepparam", new Dictionary<string, string>(), "--resource-group", "test");
    }

    /// <summary>The names that <c>common.bicep</c> makes for environments, each by what it is there.</summary>
    internal async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> NamesAsync(
        IReadOnlyList<string> environmentNames)
    {
        var list = string.Join('\n', environmentNames.Select(name => $"  '{name}'"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "names.test.bicep"), $$"""
            targetScope = 'subscription'
            import { namesOf } from 'common.bicep'
            param location string = deployment().location
            var environmentNames = [
            {{list}}
            ]
            resource groups 'Microsoft.Resources/resourceGroups@2025-04-01' = [
              for (name, i) in environmentNames: {
                name: 'group-${i}'
                location: location
                tags: namesOf(subscription().id, name, location)
              }
            ]
            """);
        await File.WriteAllTextAsync(Path.Combine(Folder, "names.test.bicepparam"), "using 'names.test.bicep'\n");
        var deployment = await PredictAsync("names.test.bicepparam");
        return
        [
            .. deployment.Resources.Select(group => group.Body["tags"]!.AsObject()
                .ToDictionary(name => name.Key, name => (string)name.Value!)),
        ];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<Deployment> PredictAsync(string parameters) =>
        PredictAsync(parameters, new Dictionary<string, string>
        {
            ["ALERT_EMAIL"] = "operators@example.org",
            ["BUDGET_START"] = "2026-12-01",
        });

    private async Task<Deployment> PredictAsync(
        string parameters, IReadOnlyDictionary<string, string> environment, params string[] options)
    {
        var result = await Bicep.RunAsync(
            Folder, environment, ["snapshot", parameters, .. SnapshotOptions, .. options]);
        Assert.True(result.ExitCode == 0, result.Messages);
        return Deployment.Parse(await File.ReadAllTextAsync(
            Path.Combine(Folder, Path.ChangeExtension(parameters, ".snapshot.json"))));
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories())
        {
            Copy(folder, to.CreateSubdirectory(folder.Name));
        }
    }
}
