namespace CasePipeline.Infra.Tests;

public class SecrecyTests(Templates templates)
{
    [Fact]
    public async Task Uses_No_Key_And_No_Connection_String_And_Opens_Nothing_To_The_Public()
    {
        Findings.AssertNone(SecrecyCheck.Find(await templates.Dev));
        Findings.AssertNone(SecrecyCheck.Find(await templates.Prod));
        Findings.AssertNone(SecrecyCheck.FindOpenStorage(await templates.Prod));
    }

    [Theory]
    [InlineData("\"allowBlobPublicAccess\": false", "\"allowBlobPublicAccess\": true")]
    [InlineData("\"allowSharedKeyAccess\": false", "\"allowSharedKeyAccess\": true")]
    [InlineData("\"allowSharedKeyAccess\": false,", "")]
    [InlineData("\"minimumTlsVersion\": \"TLS1_2\"", "\"minimumTlsVersion\": \"TLS1_0\"")]
    [InlineData("\"publicAccess\": \"None\"", "\"publicAccess\": \"Blob\"")]
    [InlineData("\"DisableLocalAuth\": true", "\"DisableLocalAuth\": false")]
    [InlineData("\"httpsOnly\": true", "\"httpsOnly\": false")]
    [InlineData("\"allow\": false", "\"allow\": true")]
    [InlineData("\"managedidentity\"", "\"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b\"")]
    [InlineData("\"FUNCTIONS_REQUEST_BODY_SIZE_LIMIT\"", "\"SOME_CONNECTION_STRING\"")]
    [InlineData("\"1073741824\"", "\"[listKeys('a', '2025-01-01').keys[0].value]\"")]
    [InlineData("Microsoft.Web/sites/basicPublishingCredentialsPolicies", "Microsoft.Web/sites/others")]
    public async Task Reports_What_Opens_A_Door(string text, string brokenText) =>
        Assert.NotEmpty(SecrecyCheck.Find((await templates.Dev).With(text, brokenText)));

    [Fact]
    public async Task Reports_Storage_That_Is_Open_In_A_Private_Network() =>
        Assert.NotEmpty(SecrecyCheck.FindOpenStorage((await templates.Prod).With(
            "\"publicNetworkAccess\": \"Disabled\"", "\"publicNetworkAccess\": \"Enabled\"")));
}
