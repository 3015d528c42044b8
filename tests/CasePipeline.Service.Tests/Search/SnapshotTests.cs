using Azure.Storage.Blobs;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Changes;
using CasePipeline.Service.Search;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Search;

public class SnapshotTests(AzuriteFixture azurite)
{
    // As many changes as make a snapshot due.
    private const int Due = 64;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_New_Instance_Begins_With_The_Snapshot()
    {
        await using var pipeline = await StartWithSnapshotAsync();
        var before = await SearchAsync(pipeline);
        await using var another = pipeline.Another();

        Assert.Equal(before, await SearchAsync(another));

        // The snapshot and the log.
        Assert.Equal(2, another.Wire.Requests.Count);
    }

    [Fact]
    public async Task The_Log_Is_Trimmed_Behind_The_Snapshot_And_Goes_On()
    {
        await using var pipeline = await StartWithSnapshotAsync();
        Assert.Equal(1, await CountChangesAsync(pipeline));

        await PutAsync(pipeline, "b.txt", "新版");
        Assert.Equal(2, await CountChangesAsync(pipeline));
        Assert.Equal(Due + 1, await pipeline.Get<ChangeLog>().ReadNewestAsync(Cancel));
        await pipeline.Get<SnapshotWriter>().RunAsync(Cancel);
        Assert.Equal(2, await CountChangesAsync(pipeline));
    }

    [Fact]
    public async Task An_Instance_That_Fell_Behind_The_Log_Begins_Again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await PutAsync(pipeline, "a.txt", "甲版");
        await using var sleeper = pipeline.Another();
        Assert.Single(await SearchAsync(sleeper));

        await ChangeOftenAsync(pipeline, Due);
        await pipeline.Get<SnapshotWriter>().RunAsync(Cancel);

        Assert.Equal(await SearchAsync(pipeline), await SearchAsync(sleeper));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("damage")]
    [InlineData("cut")]
    public async Task Without_A_Snapshot_Everything_Is_Read_From_The_Tables(string fate)
    {
        await using var pipeline = await StartWithSnapshotAsync();
        await PutAsync(pipeline, "b.txt", "新版");
        var blob = new BlobServiceClient(pipeline.ConnectionString)
            .GetBlobContainerClient(StorageNames.SearchContainer).GetBlobClient("cases.1");
        var properties = await blob.GetPropertiesAsync(cancellationToken: Cancel);
        var content = (await blob.DownloadContentAsync(Cancel)).Value.Content.ToArray();
        if (fate == "delete")
        {
            await blob.DeleteAsync(cancellationToken: Cancel);
        }
        else
        {
            var changed = fate == "cut" ? content[..(content.Length / 2)] : [.. content[..8], .. content[8..].Reverse()];
            await blob.UploadAsync(BinaryData.FromBytes(changed), overwrite: true, Cancel);
            await blob.SetMetadataAsync(properties.Value.Metadata, cancellationToken: Cancel);
        }

        var before = await SearchAsync(pipeline);
        Assert.Equal(2, before.Count);
        await using var another = pipeline.Another();
        Assert.Equal(before, await SearchAsync(another));
    }

    [Fact]
    public async Task Keeps_Everything_About_A_Case()
    {
        await using var pipeline = await StartWithSnapshotAsync();
        await PutAsync(pipeline, "dated.txt", SampleArticle.Bytes(3));
        var projection = await pipeline.Get<CurrentProjection>().GetAsync(Cancel);
        Assert.True(await pipeline.Get<SnapshotStore>().TrySaveAsync(projection, Cancel));

        var loaded = await pipeline.Get<SnapshotStore>().LoadAsync(Cancel);

        Assert.Equal(projection.Sequence, loaded!.Sequence);
        Assert.Equal(projection.Articles.Length, loaded.Articles.Length);
        foreach (var (expected, actual) in projection.Articles.Zip(loaded.Articles))
        {
            Assert.Equal((expected.Key, expected.Generation), (actual.Key, actual.Generation));
            Assert.Equal(
                expected.Cases.Select(it => (it.Facets, it.Folded, it.Text)),
                actual.Cases.Select(it => (it.Facets, it.Folded, it.Text)));
            Assert.Equal(expected.Cases.Select(it => it.CompressedRecord), actual.Cases.Select(it => it.CompressedRecord));
        }
    }

    private static async Task<List<string>> SearchAsync(Pipeline pipeline)
    {
        var page = await pipeline.Search.ListAsync(new CaseQuery(new CaseFilter(), ["版"], 100, null), Cancel);
        return [.. page.Items.Select(it => it.CaseId + it.Title)];
    }

    private static async Task<int> CountChangesAsync(Pipeline pipeline) =>
        (await pipeline.ReadTableAsync(StorageNames.ArticlesTable))
            .Count(row => row.RowKey.StartsWith("c-", StringComparison.Ordinal));

    private static Task PutAsync(Pipeline pipeline, string name, string mark) =>
        PutAsync(pipeline, name, SampleArticle.Plain(1, mark));

    private static async Task PutAsync(Pipeline pipeline, string name, byte[] content)
    {
        await pipeline.Container.UploadAsync(name, content, Cancel);
        await pipeline.Ingestor.IngestAsync(name, force: false, Cancel);
    }

    // Through the log alone: only the number of changes matters.
    private static async Task ChangeOftenAsync(Pipeline pipeline, int upTo)
    {
        var log = pipeline.Get<ChangeLog>();
        var article = (await pipeline.Articles.FindAsync(ArticleId.FromName("a.txt"), Cancel))!.Article;
        var table = new Azure.Data.Tables.TableServiceClient(pipeline.ConnectionString)
            .GetTableClient(StorageNames.ArticlesTable);
        for (var next = await log.ReadNewestAsync(Cancel) + 1; next <= upTo; next++)
        {
            await table.SubmitTransactionAsync(
                [ChangeLog.Append(new Change(next, article.ArticleId, article.Generation, article.CaseCount))], Cancel);
        }
    }

    private async Task<Pipeline> StartWithSnapshotAsync()
    {
        var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await PutAsync(pipeline, "a.txt", "甲版");
        await ChangeOftenAsync(pipeline, Due);
        await pipeline.Get<SnapshotWriter>().RunAsync(Cancel);
        pipeline.Wire.Reset();
        return pipeline;
    }
}
