using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Tests.Publishing;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Ingestion;

public class ArticleIngestorTests(AzuriteFixture azurite)
{
    private const string Name = "年报 #1 100%.txt";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_In_The_Row_What_Happened()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));

        var article = (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))!.Article;

        Assert.Equal(Name, article.Name);
        Assert.Equal(ArticleStatus.Ready, article.Status);
        Assert.Null(article.ReasonCode);
        Assert.NotNull(article.BlobETag);
        Assert.Equal(64, article.ContentHash?.Length);
        Assert.Equal(2, article.DeclaredCaseCount);
        Assert.Equal(2, article.CaseCount);
        Assert.Equal(new DateOnly(2024, 3, 8), article.PublishedOn);
        Assert.Empty(article.Warnings);
    }

    [Fact]
    public async Task Publishes_More_Cases_Than_A_Transaction_Holds()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(198));

        var article = (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))!.Article;
        var page = await pipeline.Cases.ListAsync(new CaseQuery(new CaseFilter(), [], 500, null), Cancel);

        Assert.Equal(198, article.CaseCount);
        Assert.Equal(Enumerable.Range(1, 198), page.Items.Select(it => it.Ordinal));
        await View.AssertNoOrphansAsync(pipeline, Cancel);
    }

    // Most of them write and then settle the 32 index partitions, which take a hundred rows at a time.
    [Theory]
    [InlineData(18, 80)]
    [InlineData(198, 120)]
    public async Task Takes_Few_Requests(int cases, int most)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(cases), Cancel);
        pipeline.Wire.Reset();

        await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
        Assert.InRange(pipeline.Wire.Requests.Count, 1, most);

        pipeline.Wire.Reset();
        await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
        Assert.Equal(3, pipeline.Wire.Requests.Count);
    }

    [Fact]
    public async Task The_Same_Content_Again_Writes_Nothing()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(2), Cancel);
        pipeline.Wire.Reset();

        await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
        await pipeline.Reconciler.RunAsync(Cancel);

        Assert.Equal(0, pipeline.Wire.Writes);
    }

    [Fact]
    public async Task Changed_Content_Replaces_The_Cases_And_Keeps_The_Arrival()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));
        var before = (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))!.Article;
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(3, "乙版"), Cancel);

        var after = await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);

        Assert.Equal("乙版", await View.ConsistentAsync(pipeline, Name, Cancel));
        Assert.Equal(before.ReceivedAt, after?.ReceivedAt);
        await View.AssertNoOrphansAsync(pipeline, Cancel);
    }

    [Fact]
    public async Task A_Deleted_Blob_Takes_Its_Records_With_It()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));
        await pipeline.Container.DeleteAsync(Name, Cancel);

        Assert.Null(await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel));

        // The log of changes is all that tells that it was ever there.
        Assert.All(
            await pipeline.ReadTableAsync("articles"),
            row => Assert.StartsWith("c-", row.RowKey, StringComparison.Ordinal));
        Assert.Empty(await pipeline.ReadTableAsync("cases"));
    }

    [Theory]
    [InlineData(RejectionCodes.Empty)]
    [InlineData(RejectionCodes.Picture)]
    [InlineData(RejectionCodes.TooLarge)]
    public async Task Rejects_What_Cannot_Be_Read_And_Does_Not_Throw(string code)
    {
        await using var pipeline = await StartWithAsync(code switch
        {
            RejectionCodes.Empty => [],
            RejectionCodes.Picture => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
            _ => new byte[ArticleLimits.MaxBytes + 1],
        });

        var article = (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))!.Article;

        Assert.Equal(ArticleStatus.Rejected, article.Status);
        Assert.Equal(code, article.ReasonCode);
        Assert.NotEmpty(article.ReasonMessage!);
        pipeline.Wire.Reset();
        await pipeline.Reconciler.RunAsync(Cancel);
        Assert.Equal(0, pipeline.Wire.Writes);
    }

    [Fact]
    public async Task A_Version_That_Cannot_Be_Read_Withdraws_The_Cases_Of_The_One_Before()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));
        await pipeline.Container.UploadAsync(Name, Array.Empty<byte>(), Cancel);

        await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);

        Assert.Null(await View.ConsistentAsync(pipeline, Name, Cancel));
        Assert.Empty(await pipeline.ReadTableAsync("cases"));
    }

    [Fact]
    public async Task An_Announcement_Without_Cases_Is_Ready_And_Says_So()
    {
        await using var pipeline = await StartWithAsync("关于开展征集活动的通知\n请各单位积极报送。\n"u8.ToArray());

        var article = (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))!.Article;

        Assert.Equal(ArticleStatus.Ready, article.Status);
        Assert.Contains(article.Warnings, warning => warning.Code == WarningCodes.CallForEntries);
    }

    [Fact]
    public async Task A_Poisoned_Article_Is_Failed_And_Keeps_The_Cases_Of_The_Version_Before()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(3, "乙版"), Cancel);

        await pipeline.Ingestor.MarkFailedAsync(Name, Cancel);

        var article = (await pipeline.Articles.FindAsync(ArticleId.FromName(Name), Cancel))!.Article;
        Assert.Equal(ArticleStatus.Failed, article.Status);
        Assert.Equal(ReasonCodes.RetriesExhausted, article.ReasonCode);
        Assert.Equal("甲版", await View.OfAsync(pipeline, Name, Cancel));

        await pipeline.Reconciler.RunAsync(Cancel);
        Assert.Equal("乙版", await View.ConsistentAsync(pipeline, Name, Cancel));
        await View.AssertNoOrphansAsync(pipeline, Cancel);
    }

    [Fact]
    public async Task A_Poison_Message_That_Comes_After_A_Success_Changes_Nothing()
    {
        await using var pipeline = await StartWithAsync(SampleArticle.Bytes(2));
        pipeline.Wire.Reset();

        await pipeline.Ingestor.MarkFailedAsync(Name, Cancel);

        Assert.Equal(0, pipeline.Wire.Writes);
    }

    [Fact]
    public async Task Names_That_Differ_In_Normal_Form_Only_Are_One_Article()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("cafe\u0301.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Container.UploadAsync("caf\u00e9.txt", SampleArticle.Bytes(3, "乙版"), Cancel);

        await pipeline.Reconciler.RunAsync(Cancel);
        pipeline.Wire.Reset();
        await pipeline.Reconciler.RunAsync(Cancel);

        Assert.Equal(0, pipeline.Wire.Writes);
        Assert.Equal("乙版", await View.ConsistentAsync(pipeline, "caf\u00e9.txt", Cancel));
    }

    private async Task<Pipeline> StartWithAsync(byte[] content)
    {
        var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync(Name, content, Cancel);
        await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
        return pipeline;
    }
}
