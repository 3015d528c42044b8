using Azure.Storage.Blobs;
using CasePipeline.Service.Articles;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve;

public class DroppedFileTests(AzuriteFixture azurite)
{
    private const string Name = "公告/dropped.txt";

    [Fact]
    public async Task A_File_In_The_Container_Is_Read_Replaced_And_Withdrawn_Without_Any_Request()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var account = azurite.TakeAccount();
        await using var serve = await ServeProcess.StartListeningAsync(folder["data"], account);
        var blob = new BlobServiceClient(account).GetBlobContainerClient("articles").GetBlobClient(Name);

        await blob.UploadAsync(new BinaryData(SampleArticle.Bytes(5)), cancel);
        await AssertServesAsync(serve, 5, "甲版");

        await blob.UploadAsync(new BinaryData(SampleArticle.Bytes(4, "乙版")), overwrite: true, cancel);
        await AssertServesAsync(serve, 4, "乙版");

        await blob.DeleteAsync(cancellationToken: cancel);
        await AssertServesAsync(serve, 0, "");
        Assert.Empty(await serve.ReadAllAsync("/api/articles"));
        Assert.False(Directory.Exists(folder["data"]), "It started an Azurite although storage is configured.");
    }

    [Fact]
    public async Task Says_That_The_Configured_Storage_Cannot_Be_Used()
    {
        using var folder = new TemporaryFolder();
        await using var serve = ServeProcess.Start(folder["data"], "nonsense");

        var result = await serve.WaitForEndAsync();

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold("AzureWebJobsStorage");
    }

    private static Task AssertServesAsync(ServeProcess serve, int count, string mark)
    {
        var last = "";
        return Eventually.HoldsAsync(
            async _ =>
            {
                var cases = await serve.ReadCasesAsync(ArticleId.FromName(Name));
                last = string.Join('\n', cases);
                return cases.Count == count
                    && cases.All(it => it.Text("title").StartsWith(mark, StringComparison.Ordinal));
            },
            () => $"Not {count} cases of {mark}, but:\n{last}{serve.Log}");
    }
}
