using System.Text.RegularExpressions;

namespace CasePipeline.Infra.Tests;

/// <summary>
/// Compares the roles that the identity gets with those that calls need. Each need names the call, and counts only
/// while the call is in the code.
/// </summary>
internal static class RoleCheck
{
    private const string Data = "the data account";
    private const string Host = "the host's account";
    private const string Insights = "Application Insights";

    private static readonly RoleNeed[] Needs =
    [
        new(Data, "Storage Blob Data Contributor", "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
            "src/CasePipeline.Service/Ingestion/ArticleContainer.cs", @"\.UploadAsync\("),
        new(Data, "Storage Queue Data Contributor", "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
            "src/CasePipeline.Functions/Triggers/PoisonFunction.cs", @"QueueTrigger\(StorageNames\.PoisonQueue"),
        new(Data, "Storage Table Data Contributor", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
            "src/CasePipeline.Service/Storage/TableWriter.cs", @"\.SubmitTransactionAsync\("),
        new(Host, "Storage Blob Data Owner", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
            "src/CasePipeline.Functions/Triggers/ReconcileFunction.cs", @"\[TimerTrigger\("),
        new(Host, "Storage Queue Data Contributor", "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
            "src/CasePipeline.Functions/Triggers/IngestFunctions.cs", @"Source = BlobTriggerSource\.EventGrid"),
        new(Insights, "Monitoring Metrics Publisher", "3913510d-42f4-4e42-8a64-420c390055eb",
            "infra/modules/function-app.bicep", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING"),
    ];

    /// <summary>The roles that are needed, and where.</summary>
    public static IEnumerable<(string Role, string Where)> Needed => Needs.Select(need => (need.Role, need.Where));

    /// <summary>What is wrong; nothing when all is right.</summary>
    public static IReadOnlyList<string> Find(Deployment deployment)
    {
        var assigned = deployment.Of("Microsoft.Authorization/roleAssignments").ToList();
        var given = assigned.Select(role => (Where: Where(role), RoleId: Id(role))).ToHashSet();
        var needed = Needs.Where(need => Regex.IsMatch(SourceText.Of(need.File), need.Call))
            .Select(need => (need.Where, need.RoleId)).ToHashSet();
        return
        [
            .. given.Except(needed).Select(role => $"No call needs role {role.RoleId} on {role.Where}."),
            .. needed.Except(given).Select(role => $"Role {role.RoleId} on {role.Where} is needed, but not given."),
            .. assigned.Where(role => (string?)role.Property("description") is not { Length: > 0 })
                .Select(role => $"The assignment {role.Name} does not say why."),
        ];
    }

    private static string Id(Resource assignment) =>
        ((string)assignment.Property("roleDefinitionId")!).Split('/')[^1];

    private static string Where(Resource assignment)
    {
        var scope = assignment.Id.Split("/providers/Microsoft.Authorization/")[0].Split('/');
        return (scope[^2], scope[^1]) switch
        {
            ("storageAccounts", var name) when name.StartsWith("stcasedata", StringComparison.Ordinal) => Data,
            ("storageAccounts", var name) when name.StartsWith("stcasehost", StringComparison.Ordinal) => Host,
            ("components", _) => Insights,
            _ => string.Join('/', scope),
        };
    }

    /// <summary>A role that a call needs.</summary>
    /// <param name="Where">What the role is on.</param>
    /// <param name="Role">Its name.</param>
    /// <param name="RoleId">Its id.</param>
    /// <param name="File">The file that makes the call, or has the host make it.</param>
    /// <param name="Call">A pattern that finds the call there.</param>
    private sealed record RoleNeed(string Where, string Role, string RoleId, string File, string Call);
}
