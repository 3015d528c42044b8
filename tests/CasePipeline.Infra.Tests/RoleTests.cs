using System.Text.RegularExpressions;

namespace CasePipeline.Infra.Tests;

public class RoleTests(Templates templates)
{
    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string BlobOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";

    [Fact]
    public async Task Gives_The_Identity_The_Roles_That_Calls_Need_And_No_Other()
    {
        Findings.AssertNone(RoleCheck.Find(await templates.Dev));
        Findings.AssertNone(RoleCheck.Find(await templates.Prod));
    }

    [Fact]
    public async Task Reports_A_Role_That_No_Call_Needs_And_One_That_Is_Missing()
    {
        var findings = RoleCheck.Find((await templates.Dev).With(BlobContributor, BlobOwner));

        Assert.Contains($"No call needs role {BlobOwner} on the data account.", findings);
        Assert.Contains($"Role {BlobContributor} on the data account is needed, but not given.", findings);
    }

    [Fact]
    public async Task Reports_A_Role_On_A_Whole_Resource_Group()
    {
        var findings = RoleCheck.Find((await templates.Dev).With(
            "/providers/Microsoft.Insights/components/appi-casepipeline-", "/providers/Microsoft.Other/others/"));

        Assert.Contains(findings, finding => finding.StartsWith("No call needs role", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gives_Nothing_To_Anybody_But_The_Identity()
    {
        Assert.All(
            (await templates.Prod).Of("Microsoft.Authorization/roleAssignments"),
            role => Assert.Contains("/userAssignedIdentities/id-casepipeline-", (string)role.Property("principalId")!,
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gives_Each_Reason_In_The_Documentation_As_In_Azure()
    {
        var rows = Regex.Matches(
                SourceText.Of("docs/operations.md"), @"^\| (?<role>[^|]+) \| (?<where>[^|]+) \| (?<why>[^|]+) \|$",
                RegexOptions.Multiline)
            .Where(row => RoleCheck.Needed.Any(needed => needed.Role == row.Groups["role"].Value))
            .ToList();

        Assert.Equal(RoleCheck.Needed, rows.Select(row => (row.Groups["role"].Value, row.Groups["where"].Value)));
        Assert.Equal(
            (await templates.Dev).Of("Microsoft.Authorization/roleAssignments")
                .Select(role => (string)role.Property("description")!).Order(StringComparer.Ordinal),
            rows.Select(row => row.Groups["why"].Value).Order(StringComparer.Ordinal));
    }
}
