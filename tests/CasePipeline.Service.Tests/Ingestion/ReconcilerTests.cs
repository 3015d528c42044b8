using CasePipeline.Service.Articles;
using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Search;
using CasePipeline.Service.Tests.Publishing;
using CasePipeline.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CasePipeline.Service.Tests.Ingestion;

public class ReconcilerTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finds_New_Changed_And_Deleted_Blobs()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("changed.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Container.UploadAsync("deleted.txt", SampleArticle.Bytes(2), Cancel);
        Assert.Equal(new ReconcileReport(2, 2, 0, 0), await pipeline.Reconciler.RunAsync(Cancel));

        await pipeline.Container.UploadAsync("new.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Container.UploadAsync("changed.txt", SampleArticle.Bytes(3, "乙版"), Cancel);
        await pipeline.Container.DeleteAsync("deleted.txt", Cancel);

        Assert.Equal(new ReconcileReport(2, 2, 1, 0), await pipeline.Reconciler.RunAsync(Cancel));
        Assert.Equal("甲版", await View.ConsistentAsync(pipeline, "new.txt", Cancel));
        Assert.Equal("乙版", await View.ConsistentAsync(pipeline, "changed.txt", Cancel));
        Assert.Null(await View.ConsistentAsync(pipeline, "deleted.txt", Cancel));
        await View.AssertNoOrphansAsync(pipeline, Cancel);
    }

    [Fact]
    public async Task Takes_Four_Requests_When_Nothing_Differs()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("a.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Reconciler.RunAsync(Cancel);
        pipeline.Wire.Reset();

        Assert.Equal(new ReconcileReport(1, 0, 0, 0), await pipeline.Reconciler.RunAsync(Cancel));
        Assert.Equal(4, pipeline.Wire.Requests.Count);
    }

    [Fact]
    public async Task One_Article_That_Fails_Does_Not_Keep_The_Others_Waiting()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("bad.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Container.UploadAsync("good.txt", SampleArticle.Bytes(2), Cancel);
        pipeline.Wire.BeforeEach = request =>
            request.StartsWith("GET ", StringComparison.Ordinal) && request.EndsWith("/bad.txt", StringComparison.Ordinal)
                ? throw new IOException("The connection broke.")
                : Task.CompletedTask;

        var report = await pipeline.Reconciler.RunAsync(Cancel);

        Assert.Equal(new ReconcileReport(2, 1, 0, 1), report);
        var failed = (await pipeline.Articles.FindAsync(ArticleId.FromName("bad.txt"), Cancel))!.Article;
        Assert.Equal(ArticleStatus.Failed, failed.Status);

        pipeline.Wire.BeforeEach = null;
        await pipeline.Reconciler.RunAsync(Cancel);
        Assert.Equal("甲版", await View.ConsistentAsync(pipeline, "bad.txt", Cancel));
    }

    [Fact]
    public async Task Tells_How_Long_The_Oldest_Article_Has_Waited()
    {
        var inAnHour = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddHours(1));
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount(), inAnHour);
        await pipeline.Container.UploadAsync("a.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Container.UploadAsync("b.txt", SampleArticle.Bytes(2), Cancel);
        var logger = new RecordingLogger<Reconciler>();

        await ReconcileAsync(pipeline, inAnHour, logger);

        Assert.Matches(
            "^ArticlesWaiting: 2 articles wait to be read, the oldest for 3[0-9]{3} seconds[.]$", logger.Lines[0]);
    }

    [Fact]
    public async Task Does_Not_Count_A_Failed_Article_As_Waiting()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("a.txt", SampleArticle.Bytes(2), Cancel);
        await pipeline.Ingestor.MarkFailedAsync("a.txt", Cancel);
        var logger = new RecordingLogger<Reconciler>();

        await ReconcileAsync(pipeline, TimeProvider.System, logger);

        Assert.DoesNotContain(logger.Lines, line => line.StartsWith("ArticlesWaiting", StringComparison.Ordinal));
    }

    private static Task<ReconcileReport> ReconcileAsync(
        Pipeline pipeline, TimeProvider time, RecordingLogger<Reconciler> logger) =>
        new Reconciler(
            pipeline.Container,
            pipeline.Articles,
            pipeline.Publisher,
            pipeline.Ingestor,
            pipeline.Get<SnapshotWriter>(),
            time,
            logger).RunAsync(Cancel);
}
