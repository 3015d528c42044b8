using CasePipeline.Service.Storage;
using Microsoft.Extensions.Configuration;

namespace CasePipeline.Service.Tests.Storage;

public class StorageConnectionTests
{
    [Theory]
    [InlineData("AzureWebJobsStorage__accountName=host", "host")]
    [InlineData("ArticleStorage__accountName=articles", "articles")]
    [InlineData("AzureWebJobsStorage__accountName=host ArticleStorage__accountName=articles", "articles")]
    [InlineData("AzureWebJobsStorage__accountName=host ArticleStorage=", "host")]
    public void Takes_The_Articles_Account_And_The_Host_Account_In_Its_Absence(string settings, string account)
    {
        var configuration = Configure(settings);
        var connection = new StorageConnection(configuration);

        Assert.True(StorageConnection.IsConfigured(configuration));
        Assert.Equal($"{account}.blob.core.windows.net", connection.CreateBlobServiceClient().Uri.Host);
        Assert.Equal($"{account}.table.core.windows.net", connection.CreateTableServiceClient().Uri.Host);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AzureWebJobsStorage= ArticleStorage=")]
    public void Says_What_To_Set_When_Nothing_Is_Configured(string settings)
    {
        var configuration = Configure(settings);

        Assert.False(StorageConnection.IsConfigured(configuration));
        var exception = Assert.Throws<InvalidOperationException>(
            () => new StorageConnection(configuration).CreateBlobServiceClient());
        Assert.Contains("ArticleStorage__accountName", exception.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configure(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2))
            .Select(setting => KeyValuePair.Create(
                setting[0].Replace("__", ":", StringComparison.Ordinal), (string?)setting[1])))
        .Build();
}
