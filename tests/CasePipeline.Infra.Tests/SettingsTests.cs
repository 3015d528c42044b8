namespace CasePipeline.Infra.Tests;

public class SettingsTests(Templates templates)
{
    [Fact]
    public async Task Gives_The_App_Every_Setting_That_Is_Read_And_No_Other()
    {
        Findings.AssertNone(SettingsCheck.Find(await templates.Dev));
        Findings.AssertNone(SettingsCheck.Find(await templates.Prod));
    }

    [Theory]
    [InlineData("ArticleStorage__tableServiceUri", "The service lacks a setting")]
    [InlineData("ArticleStorage__queueServiceUri", "ArticleStorage__queueServiceUri is read, but not provided.")]
    [InlineData("AzureWebJobsStorage__clientId", "AzureWebJobsStorage__clientId is read, but not provided.")]
    [InlineData("AzureWebJobs.IngestPolled.Disabled", "AzureWebJobs.IngestPolled.Disabled is read, but not provided.")]
    [InlineData("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT is read, but not provided.")]
    public async Task Reports_A_Setting_That_Is_Missing_And_One_That_Is_Not_Read(string setting, string missing)
    {
        var broken = (await templates.Dev).With($"\"{setting}\"", "\"SOMETHING_ELSE\"");

        var findings = SettingsCheck.Find(broken);

        Assert.Contains(findings, finding => finding.StartsWith(missing, StringComparison.Ordinal));
        Assert.Contains("SOMETHING_ELSE is provided, but not read.", findings);
    }

    [Fact]
    public async Task Switches_Functions_That_Exist()
    {
        Assert.Contains("IngestEvent", SourceText.FunctionNames);
        Findings.AssertNone(SwitchCheck.Find(await templates.Dev));
        Findings.AssertNone(SwitchCheck.Find(await templates.Prod));
    }

    [Theory]
    [InlineData("AzureWebJobs.IngestEvent.Disabled", "AzureWebJobs.IngestEvents.Disabled")]
    [InlineData("AzureWebJobs.IngestPolled.Disabled\": \"true\"", "AzureWebJobs.IngestPolled.Disabled\": \"false\"")]
    public async Task Reports_A_Switch_That_Is_Wrong(string text, string brokenText) =>
        Assert.NotEmpty(SwitchCheck.Find((await templates.Dev).With(text, brokenText)));
}
