using System.Text.RegularExpressions;

namespace CasePipeline.Infra.Tests;

/// <summary>
/// Holds names to the rules of their kind (Microsoft's documentation, "Naming rules and restrictions for Azure
/// resources").
/// </summary>
internal static class NameCheck
{
    private static readonly Dictionary<string, string> Rules = new()
    {
        ["Microsoft.Resources/resourceGroups"] = @"^[\w.()-]{0,89}[\w()-]$",
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = "^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$",
        ["Microsoft.Storage/storageAccounts"] = "^[a-z0-9]{3,24}$",
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = "^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$",
        ["Microsoft.Storage/storageAccounts/queueServices/queues"] = "^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$",
        ["Microsoft.Storage/storageAccounts/tableServices/tables"] = "^[A-Za-z][A-Za-z0-9]{2,62}$",
        ["Microsoft.OperationalInsights/workspaces"] = "^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$",
        ["Microsoft.Insights/components"] = "^[^%&?/]{0,259}[^%&?/. ]$",
        ["Microsoft.Insights/scheduledQueryRules"] = "^[^*#<>%&{}?/+:@|]{0,259}[^*#<>%&{}?/+:@|. ]$",
        ["Microsoft.Insights/actionGroups"] = @"^[^/&%?\\+:<>|]{0,259}[^/&%?\\+:<>|. ]$",
        ["Microsoft.Insights/workbooks"] = "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
        ["Microsoft.Web/serverfarms"] = "^[A-Za-z0-9-]{1,60}$",

        // Azure allows 60. The host cuts its id from the first 32, and apps must not share one.
        ["Microsoft.Web/sites"] = "^[a-z0-9][a-z0-9-]{0,30}[a-z0-9]$",
        ["Microsoft.EventGrid/systemTopics"] = "^[A-Za-z0-9-]{3,50}$",
        ["Microsoft.Authorization/roleAssignments"] = "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
        ["Microsoft.Network/virtualNetworks"] = @"^[A-Za-z0-9][\w.-]{0,62}\w$",
        ["Microsoft.Network/privateEndpoints"] = @"^[A-Za-z0-9][\w.-]{0,62}\w$",
    };

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["group"] = "Microsoft.Resources/resourceGroups",
        ["identity"] = "Microsoft.ManagedIdentity/userAssignedIdentities",
        ["storageData"] = "Microsoft.Storage/storageAccounts",
        ["storageHost"] = "Microsoft.Storage/storageAccounts",
        ["network"] = "Microsoft.Network/virtualNetworks",
        ["workspace"] = "Microsoft.OperationalInsights/workspaces",
        ["insights"] = "Microsoft.Insights/components",
        ["plan"] = "Microsoft.Web/serverfarms",
        ["functionApp"] = "Microsoft.Web/sites",
    };

    /// <summary>What is wrong with the names of an environment, which <c>common.bicep</c> makes.</summary>
    /// <param name="names">Each by what it is in <c>resourceNames</c>.</param>
    public static IEnumerable<string> Find(IReadOnlyDictionary<string, string> names) =>
        names.Where(name => !Regex.IsMatch(name.Value, Rules[Kinds[name.Key]]))
            .Select(name => $"{Kinds[name.Key]} cannot be named {name.Value}.");

    /// <summary>What is wrong; nothing when all is right.</summary>
    public static IReadOnlyList<string> Find(Deployment deployment) =>
    [
        .. deployment.Resources
            .Where(resource => Rules.TryGetValue(resource.Type, out var rule)
                && !Regex.IsMatch(resource.Name.Split('/')[^1], rule))
            .Select(resource => $"{resource.Type} cannot be named {resource.Name}."),
        .. deployment.Resources.GroupBy(resource => resource.Id, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} is there {same.Count()} times."),
        .. Rules.Keys.Except(deployment.Resources.Select(resource => resource.Type))
            .Select(type => $"There is no {type} any more, and its rule is of no use."),
    ];
}
