using CasePipeline.Service.Cases;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Cases;

public class CaseReaderTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_Every_Combination_Of_Filters_Like_A_Scan()
    {
        await using var pipeline = await StartWithAsync(
            ("a.txt", SampleArticle.Bytes(9, award: "2024服务创新年度案例")),
            ("b.txt", SampleArticle.Bytes(4, mark: "乙版", day: "2023年01月02日", award: "2023服务创新年度案例")));
        var all = (await pipeline.Cases.ListAsync(new CaseQuery(new CaseFilter(), [], 100, null), Cancel)).Items;
        Assert.Equal(13, all.Count);

        foreach (var filter in Combinations(all))
        {
            pipeline.Wire.Reset();
            var page = await pipeline.Cases.ListAsync(new CaseQuery(filter, [], 100, null), Cancel);
            Assert.Single(pipeline.Wire.Requests);
            Assert.Equal(all.Where(new CaseMatcher(filter).Matches).Select(it => it.CaseId), page.Items.Select(it => it.CaseId));
        }
    }

    [Fact]
    public async Task Orders_By_Day_And_Then_As_The_Article_Does_With_Undated_Last()
    {
        await using var pipeline = await StartWithAsync(
            ("old.txt", SampleArticle.Bytes(2, mark: "旧版", day: "2019年12月31日")),
            ("undated.txt", SampleArticle.Bytes(2, mark: "无期版", day: "")),
            ("new.txt", SampleArticle.Bytes(11, mark: "新版", day: "2024年10月01日")));

        var page = await pipeline.Cases.ListAsync(new CaseQuery(new CaseFilter(), [], 100, null), Cancel);

        var expected = Enumerable.Range(1, 11).Select(i => $"新版第{i}号服务方案")
            .Concat(["旧版第1号服务方案", "旧版第2号服务方案", "无期版第1号服务方案", "无期版第2号服务方案"]);
        Assert.Equal(expected, page.Items.Select(it => it.Title));
    }

    [Fact]
    public async Task Pages_Of_Any_Size_Add_Up_To_The_Whole_List()
    {
        await using var pipeline = await StartWithAsync(
            ("a.txt", SampleArticle.Bytes(7)), ("b.txt", SampleArticle.Bytes(6, mark: "乙版")));
        foreach (var filter in new[] { new CaseFilter(), new CaseFilter { ArticleIds = [Service.Articles.ArticleId.FromName("a.txt")] } })
        {
            var whole = (await pipeline.Cases.ListAsync(new CaseQuery(filter, [], 100, null), Cancel)).Items;
            for (var top = 1; top <= whole.Count + 1; top++)
            {
                Assert.Equal(whole.Select(it => it.CaseId), await ReadPagesAsync(pipeline, filter, top));
            }
        }
    }

    [Fact]
    public async Task Reads_One_Case_With_One_Request()
    {
        await using var pipeline = await StartWithAsync(("a.txt", SampleArticle.Bytes(3)));
        var id = new CaseId(Service.Articles.ArticleId.FromName("a.txt"), 2);

        Assert.Equal("甲版第2号服务方案", (await pipeline.Cases.FindAsync(id, Cancel))?.Title);
        Assert.Single(pipeline.Wire.Requests);
        Assert.Null(await pipeline.Cases.FindAsync(id with { Ordinal = 4 }, Cancel));
    }

    [Fact]
    public async Task Keeps_A_Body_That_Is_Longer_Than_Any_Property_May_Be()
    {
        // Hardly compressible, so that it takes rows of its own; fixed, so that a failure repeats.
        var random = new Random(1);
        var body = "云汀农商银行推出新服务。" + string.Concat(
            Enumerable.Range(0, 400_000).Select(_ => (char)random.Next('\u4e00', '\u9fa5')));
        var text = SampleArticle.Text(1).TrimEnd();
        text = text[..text.LastIndexOf('\n')] + "\n" + body + "\n";
        await using var pipeline = await StartWithAsync(("long.txt", System.Text.Encoding.UTF8.GetBytes(text)));

        var record = await pipeline.Cases.FindAsync(
            new CaseId(Service.Articles.ArticleId.FromName("long.txt"), 1), Cancel);

        Assert.Equal(body, record?.Body);
        Assert.Equal(text, await pipeline.Cases.FindTextAsync(record!.ArticleId, Cancel));
        Assert.Single((await pipeline.Cases.ListAsync(new CaseQuery(new CaseFilter(), [], 10, null), Cancel)).Items);
    }

    private static IEnumerable<CaseFilter> Combinations(IReadOnlyList<CaseRecord> all)
    {
        var some = all[0];
        return from series in OneOf(null, some.Series)
               from award in OneOf(null, some.Award)
               from institution in OneOf(null, some.Institution, all[1].Institution)
               from year in new int[][] { [], [2023], [2024], [1999] }
               from to in new DateOnly?[] { null, new(2023, 6, 30) }
               from article in OneOf(null, some.ArticleId)
               select new CaseFilter
               {
                   Series = series,
                   Awards = award,
                   Institutions = institution,
                   Years = year,
                   To = to,
                   ArticleIds = article,
               };
    }

    private static IEnumerable<string[]> OneOf(params string?[] values) =>
        values.Select(value => value is null ? Array.Empty<string>() : [value]);

    private static async Task<List<string>> ReadPagesAsync(Pipeline pipeline, CaseFilter filter, int top)
    {
        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = await pipeline.Cases.ListAsync(new CaseQuery(filter, [], top, after), Cancel);
            ids.AddRange(page.Items.Select(it => it.CaseId));
            after = page.Next;
        }
        while (after is not null);

        return ids;
    }

    private async Task<Pipeline> StartWithAsync(params (string Name, byte[] Content)[] articles)
    {
        var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        foreach (var (name, content) in articles)
        {
            await pipeline.Container.UploadAsync(name, content, Cancel);
            await pipeline.Ingestor.IngestAsync(name, force: false, Cancel);
        }

        pipeline.Wire.Reset();
        return pipeline;
    }
}
