using CasePipeline.Service.Cases;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Search;

/// <summary>Paging through everything while another instance ingests, replaces and deletes.</summary>
public class PagingTests(AzuriteFixture azurite)
{
    private const int Rounds = 4;

    private static readonly string[] Lasting = ["a.txt", "b.txt", "c.txt", "d.txt"];

    private static readonly string[] LastingIds =
    [
        .. from name in Lasting
           from ordinal in new[] { 1, 2 }
           select new CaseId(Service.Articles.ArticleId.FromName(name), ordinal).ToString(),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("方案")]
    public async Task Each_Case_That_Is_There_Throughout_Appears_Exactly_Once(string? word)
    {
        await using var writing = await Pipeline.StartAsync(azurite.TakeAccount());
        foreach (var (i, name) in Lasting.Index())
        {
            await PutAsync(writing, name, i, "甲版");
        }

        await PutAsync(writing, "moving.txt", 9, "动版");
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var churn = ChurnAsync(writing, done.Token);
        await using var reading = writing.Another();
        for (var round = 0; round < Rounds; round++)
        {
            var ids = await ReadAllAsync(reading, word);
            Assert.Equal(LastingIds.Order(), ids.Where(LastingIds.Contains).Order());
        }

        await done.CancelAsync();
        Assert.True(await churn > 0);
    }

    // Replaces what is there throughout by the same cases, and lets others come, move and go.
    private static async Task<int> ChurnAsync(Pipeline pipeline, CancellationToken stop)
    {
        var changes = 0;
        while (!stop.IsCancellationRequested)
        {
            changes++;
            var name = Lasting[changes % Lasting.Length];
            await PutAsync(pipeline, name, changes % Lasting.Length, changes % 2 == 0 ? "甲版" : "乙版");
            await PutAsync(pipeline, "moving.txt", 1 + (changes % 9), "动版");
            await PutAsync(pipeline, $"new{changes % 3}.txt", changes % 9, "新版");
            await pipeline.Container.DeleteAsync($"new{(changes + 1) % 3}.txt", Cancel);
            await pipeline.Ingestor.IngestAsync($"new{(changes + 1) % 3}.txt", force: false, Cancel);
        }

        return changes;
    }

    private static async Task PutAsync(Pipeline pipeline, string name, int day, string mark)
    {
        await pipeline.Container.UploadAsync(name, SampleArticle.Bytes(2, mark, $"2024年03月{day + 1:00}日"), Cancel);
        await pipeline.Ingestor.IngestAsync(name, force: false, Cancel);
    }

    private static async Task<List<string>> ReadAllAsync(Pipeline pipeline, string? word)
    {
        var ids = new List<string>();
        string? after = null;
        do
        {
            var query = new CaseQuery(new CaseFilter(), word is null ? [] : [word], 3, after);
            var page = await (word is null
                ? pipeline.Cases.ListAsync(query, Cancel)
                : pipeline.Search.ListAsync(query, Cancel));
            ids.AddRange(page.Items.Select(it => it.CaseId));
            after = page.Next;
        }
        while (after is not null);

        return ids;
    }
}
