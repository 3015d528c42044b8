namespace CasePipeline.Infra.Tests;

/// <summary>Looks at the settings that switch functions on and off.</summary>
internal static class SwitchCheck
{
    private const string Prefix = "AzureWebJobs.";
    private const string Suffix = ".Disabled";

    /// <summary>What is wrong; nothing when all is right.</summary>
    public static IReadOnlyList<string> Find(Deployment deployment)
    {
        var switches = deployment.Settings
            .Where(setting => setting.Key.StartsWith(Prefix, StringComparison.Ordinal)
                && setting.Key.EndsWith(Suffix, StringComparison.Ordinal))
            .ToDictionary(setting => setting.Key[Prefix.Length..^Suffix.Length], setting => setting.Value);
        var findings = switches.Keys.Except(SourceText.FunctionNames)
            .Select(name => $"There is no function {name} to switch.").ToList();

        // The plan would refuse the other one.
        if (switches.GetValueOrDefault("IngestEvent") != "false"
            || switches.GetValueOrDefault("IngestPolled") != "true")
        {
            findings.Add("IngestEvent must be on, and IngestPolled off.");
        }

        return findings;
    }
}
