using System.Text.Json;
using Azure.Storage.Blobs;
using CasePipeline.Functions.Triggers;
using CasePipeline.Service.Articles;
using CasePipeline.Testing;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Tests;

public class TriggersTests(AzuriteFixture azurite)
{
    private const string Name = "年报 #1.txt";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Dropped_Blob_Is_Read_By_Either_Trigger()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(2), Cancel);
        var blob = pipeline.Get<BlobServiceClient>().GetBlobContainerClient("articles").GetBlobClient(Name);
        var functions = new IngestFunctions(pipeline.Ingestor);

        await functions.PolledAsync(blob, Cancel);
        await functions.EventAsync(blob, Cancel);

        Assert.Equal(ArticleStatus.Ready, await StatusAsync(pipeline));
    }

    [Fact]
    public async Task A_Poison_Message_Makes_The_Article_Failed_And_The_Timer_Reads_It_After_All()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(2), Cancel);

        await new PoisonFunction(pipeline.Ingestor).RunAsync(
            JsonSerializer.Serialize(new { ContainerName = "articles", BlobName = Name }), Cancel);
        Assert.Equal(ArticleStatus.Failed, await StatusAsync(pipeline));

        await new ReconcileFunction(pipeline.Reconciler).RunAsync(new TimerInfo(), Cancel);
        Assert.Equal(ArticleStatus.Ready, await StatusAsync(pipeline));
    }

    [Fact]
    public void The_Two_Blob_Triggers_Differ_In_Their_Source_Only()
    {
        var polled = FunctionList.Trigger<BlobTriggerAttribute>(FunctionList.All["IngestPolled"])!;
        var told = FunctionList.Trigger<BlobTriggerAttribute>(FunctionList.All["IngestEvent"])!;

        Assert.Equal(BlobTriggerSource.EventGrid, told.Source);
        Assert.NotEqual(BlobTriggerSource.EventGrid, polled.Source);
        Assert.Equal(polled.BlobPath, told.BlobPath);
        Assert.Equal(polled.Connection, told.Connection);
    }

    [Fact]
    public void The_Sample_Settings_Switch_Functions_That_Exist_And_Leave_One_Blob_Trigger_On()
    {
        using var settings = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "local.settings.sample.json")));
        var switches = settings.RootElement.GetProperty("Values").EnumerateObject()
            .Where(setting => setting.Name.EndsWith(".Disabled", StringComparison.Ordinal))
            .ToDictionary(setting => setting.Name.Split('.')[1], setting => setting.Value.GetString());

        Assert.All(switches.Keys, name => Assert.Contains(name, FunctionList.All));
        Assert.Equal("false", switches["IngestPolled"]);
        Assert.Equal("true", switches["IngestEvent"]);
    }

    private static async Task<ArticleStatus?> StatusAsync(Pipeline pipeline) =>
        (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))?.Article.Status;
}
