using System.Text.RegularExpressions;

namespace CasePipeline.Infra.Tests;

/// <summary>
/// Looks for what opens a door without an identity: keys, connection strings, public access, plain HTTP.
/// </summary>
internal static partial class SecrecyCheck
{
    private static readonly (string Type, string Property, string Value)[] Required =
    [
        ("Microsoft.Storage/storageAccounts", "allowBlobPublicAccess", "false"),
        ("Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", "false"),
        ("Microsoft.Storage/storageAccounts", "minimumTlsVersion", "TLS1_2"),
        ("Microsoft.Storage/storageAccounts", "supportsHttpsTrafficOnly", "true"),
        ("Microsoft.Storage/storageAccounts/blobServices/containers", "publicAccess", "None"),
        ("Microsoft.Insights/components", "DisableLocalAuth", "true"),
        ("Microsoft.OperationalInsights/workspaces", "features.disableLocalAuth", "true"),
        ("Microsoft.Web/sites", "httpsOnly", "true"),
        ("Microsoft.Web/sites", "siteConfig.minTlsVersion", "1.2"),
        ("Microsoft.Web/sites/basicPublishingCredentialsPolicies", "allow", "false"),
    ];

    // An address and no secret, because Application Insights accepts identities only (required above).
    private const string InsightsAddress = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>What is wrong; nothing when all is right.</summary>
    public static IReadOnlyList<string> Find(Deployment deployment) =>
    [
        .. from rule in Required
           let resources = deployment.Of(rule.Type).ToList()
           from finding in resources.Count == 0
               ? [$"There is no {rule.Type}."]
               : resources.Where(resource => resource.Property(rule.Property)?.ToString() != rule.Value)
                   .Select(resource => $"{resource.Name}: {rule.Property} is not {rule.Value}.")
           select finding,
        .. deployment.Settings.Where(setting => IsSecret(setting.Key, setting.Value))
            .Select(setting => $"The setting {setting.Key} looks like a secret."),
        .. Key().Matches(deployment.Json).Select(match => $"A key is used: {match.Value}"),
        .. deployment.Of("Microsoft.Web/sites")
            .Where(site => (string?)site.Body["identity"]?["type"] != "UserAssigned")
            .Select(site => $"{site.Name} has no identity."),
    ];

    /// <summary>In private networking nothing but the app's own HTTP is reached from the internet.</summary>
    public static IReadOnlyList<string> FindOpenStorage(Deployment deployment) =>
    [
        .. deployment.Of("Microsoft.Storage/storageAccounts")
            .Where(account => (string?)account.Property("publicNetworkAccess") != "Disabled"
                || (string?)account.Property("networkAcls.defaultAction") != "Deny")
            .Select(account => $"{account.Name} is open to the internet."),
    ];

    private static bool IsSecret(string name, string value) =>
        name != InsightsAddress && (SecretName().IsMatch(name) || SecretValue().IsMatch(value));

    [GeneratedRegex("list(Keys|AccountSas|ServiceSas|Secrets|Credentials)", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex("CONNECTION_?STRING$|KEY$|SECRET$|PASSWORD$|SAS$", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    [GeneratedRegex("AccountKey=|SharedAccess|InstrumentationKey=|[?&]sig=", RegexOptions.IgnoreCase)]
    private static partial Regex SecretValue();
}
