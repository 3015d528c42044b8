using System.Text.Json;
using CasePipeline.Service.Storage;

namespace CasePipeline.Infra.Tests;

/// <summary>
/// Compares the settings that the app is given with those that are read: by the service (it is asked), by the triggers
/// (their attributes say it) and by the Functions host.
/// </summary>
internal static class SettingsCheck
{
    // Microsoft's documentation: "Connecting to host storage with an identity", "App settings reference for Azure
    // Functions". The queue is the blob trigger's.
    private static readonly string[] HostSettings =
    [
        $"{StorageNames.HostConnection}__blobServiceUri",
        $"{StorageNames.HostConnection}__queueServiceUri",
        $"{StorageNames.HostConnection}__credential",
        $"{StorageNames.HostConnection}__clientId",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
    ];

    // In Azure the template's runtime, the site's name and the sections above stand for these.
    private static readonly string[] LocalSettings =
    [
        "FUNCTIONS_WORKER_RUNTIME",
        "AzureFunctionsWebHost__hostid",
        StorageNames.HostConnection,
        StorageNames.Connection,
    ];

    private static readonly Dictionary<string, string[]> TriggerSettings = new()
    {
        ["Blob"] = ["blobServiceUri", "queueServiceUri", "credential", "clientId"],
        ["Queue"] = ["queueServiceUri", "credential", "clientId"],
    };

    /// <summary>What is wrong; nothing when all is right.</summary>
    public static IReadOnlyList<string> Find(Deployment deployment)
    {
        var provided = deployment.Settings;
        var findings = new List<string>();
        var read = HostSettings
            .Concat(SampleSettings())
            .Concat(SourceText.StorageTriggers.SelectMany(trigger =>
                TriggerSettings[trigger.Kind].Select(name => $"{trigger.Connection}__{name}")))
            .Concat(ReadByService(provided, findings))
            .ToHashSet();
        findings.AddRange(read.Except(provided.Keys).Select(name => $"{name} is read, but not provided."));
        findings.AddRange(provided.Keys.Except(read).Select(name => $"{name} is provided, but not read."));
        return findings;
    }

    // The sample is tried with a real host; what it sets besides the connections, Azure needs as well.
    private static IEnumerable<string> SampleSettings()
    {
        using var sample = JsonDocument.Parse(SourceText.Of("local.settings.sample.json"));
        return [.. sample.RootElement.GetProperty("Values").EnumerateObject()
            .Select(setting => setting.Name).Except(LocalSettings)];
    }

    private static IReadOnlyCollection<string> ReadByService(
        IReadOnlyDictionary<string, string> provided, List<string> findings)
    {
        var configuration = new RecordingConfiguration(provided.Select(setting => KeyValuePair.Create(
            setting.Key,
            setting.Key.EndsWith("Uri", StringComparison.Ordinal) ? "https://example.org" : setting.Value)));
        try
        {
            var connection = new StorageConnection(configuration.Root);
            connection.CreateBlobServiceClient();
            connection.CreateTableServiceClient();
        }
        catch (InvalidOperationException exception)
        {
            findings.Add($"The service lacks a setting: {exception.Message}");
        }

        return configuration.Found;
    }
}
