using CasePipeline.Service.Changes;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Changes;

public class ChangeLogTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_That_Commit_At_Once_Stand_One_Behind_The_Other()
    {
        const int Articles = 12;
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await Task.WhenAll(Enumerable.Range(0, Articles).Select(async i =>
        {
            await pipeline.Container.UploadAsync($"{i}.txt", SampleArticle.Plain(1, "甲版"), Cancel);
            await pipeline.Ingestor.IngestAsync($"{i}.txt", force: false, Cancel);
        }));

        var changes = await pipeline.Get<ChangeLog>().ReadSinceAsync(0, Cancel);
        Assert.Equal(Enumerable.Range(1, Articles).Reverse().Select(i => (long)i), changes!.Select(it => it.Sequence));
        Assert.Equal(Articles, changes!.Select(it => it.ArticleId).Distinct().Count());
    }

    [Fact]
    public async Task What_Is_Read_Again_Without_A_Change_Is_No_Change()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("a.txt", SampleArticle.Plain(1, "甲版"), Cancel);
        await pipeline.Ingestor.IngestAsync("a.txt", force: false, Cancel);
        await pipeline.Ingestor.MarkFailedAsync("a.txt", Cancel);

        Assert.Single((await pipeline.Get<ChangeLog>().ReadSinceAsync(0, Cancel))!);
        Assert.Empty((await pipeline.Get<ChangeLog>().ReadSinceAsync(1, Cancel))!);
    }
}
