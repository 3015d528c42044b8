using CasePipeline.Service.Articles;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Articles;

public class ArticleTableTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_Newest_Arrivals_First_In_Pages_Of_One_Request()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        for (var i = 0; i < 5; i++)
        {
            await pipeline.Container.UploadAsync($"{i}.txt", SampleArticle.Bytes(1), Cancel);
            await pipeline.Ingestor.IngestAsync($"{i}.txt", force: false, Cancel);
        }

        var names = new List<string>();
        string? after = null;
        do
        {
            pipeline.Wire.Reset();
            var page = await pipeline.Articles.ListAsync(status: null, top: 2, after, Cancel);
            Assert.Single(pipeline.Wire.Requests);
            names.AddRange(page.Items.Select(article => article.Name));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(["4.txt", "3.txt", "2.txt", "1.txt", "0.txt"], names);
    }

    [Fact]
    public async Task Moves_An_Article_Between_The_Listings_Of_Its_Statuses()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync("a.txt", SampleArticle.Bytes(1), Cancel);
        await pipeline.Ingestor.IngestAsync("a.txt", force: false, Cancel);
        Assert.Single((await pipeline.Articles.ListAsync(ArticleStatus.Ready, 10, null, Cancel)).Items);

        await pipeline.Container.UploadAsync("a.txt", Array.Empty<byte>(), Cancel);
        await pipeline.Ingestor.IngestAsync("a.txt", force: false, Cancel);

        Assert.Empty((await pipeline.Articles.ListAsync(ArticleStatus.Ready, 10, null, Cancel)).Items);
        Assert.Single((await pipeline.Articles.ListAsync(ArticleStatus.Rejected, 10, null, Cancel)).Items);
        Assert.Single((await pipeline.Articles.ListAsync(status: null, 10, null, Cancel)).Items);
    }
}
