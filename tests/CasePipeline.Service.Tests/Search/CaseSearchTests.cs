using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Search;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Search;

public class CaseSearchTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finds_Every_Substring_Of_One_To_Four_Characters_Where_A_Plain_Scan_Does()
    {
        await using var pipeline = await StartWithAsync(
            ("a.txt", SampleArticle.Bytes(5)),
            ("b.txt", SampleArticle.Bytes(3, mark: "ＡＰＰ", day: "2023年01月02日")),
            ("c.txt", SampleArticle.Bytes(2, mark: "㎏ﬁx①")));
        var all = (await pipeline.Cases.ListAsync(Query([]), Cancel)).Items;
        var texts = new List<string>();
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt" })
        {
            texts.Add((await pipeline.Cases.FindTextAsync(ArticleId.FromName(name), Cancel))!);
        }

        var substrings = texts.SelectMany(Substrings).ToHashSet();
        Assert.True(substrings.Count > 500);
        foreach (var substring in substrings)
        {
            string[] words = [.. substring.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(Folding.FoldWhole)];
            var found = await pipeline.Search.ListAsync(Query(words), Cancel);
            Assert.Equal(
                all.Where(it => Array.TrueForAll(words, word => Fields(it).Any(field =>
                    field.Value is not null
                    && Folding.FoldWhole(field.Value).Contains(word, StringComparison.Ordinal)))).Select(it => it.CaseId),
                found.Items.Select(it => it.CaseId));
            Assert.All(found.Items, AssertHitsHold);

            void AssertHitsHold(CaseRecord record) => Assert.All(words, word => Assert.Contains(
                record.Hits!,
                hit => Folding.FoldWhole(
                        Fields(record).Single(field => field.Name == hit.Field).Value!.Substring(hit.Start, hit.Length))
                    .Contains(word, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Combines_Words_With_Every_Filter_And_Several_Values()
    {
        await using var pipeline = await StartWithAsync(
            ("a.txt", SampleArticle.Bytes(9)),
            ("b.txt", SampleArticle.Bytes(4, mark: "乙版", day: "2023年01月02日", award: "2023服务创新年度案例")));
        var all = (await pipeline.Cases.ListAsync(Query([]), Cancel)).Items;
        CaseFilter[] filters =
        [
            new(),
            new() { Years = [2023, 2024] },
            new() { Years = [2023] },
            new() { Institutions = [all[0].Institution!, all[1].Institution!] },
            new() { Institutions = [all[0].Institution!, "没有"], Awards = ["2024服务创新年度案例"] },
            new() { Awards = ["2023服务创新年度案例", "２０２４服务创新年度案例"], Series = ["服务创新系列"] },
            new() { ArticleIds = [ArticleId.FromName("a.txt"), ArticleId.FromName("b.txt")], To = new(2023, 6, 30) },
            new() { From = new(2024, 1, 1) },
        ];
        foreach (var filter in filters)
        {
            foreach (var words in new string[][] { [], ["乙版"], ["第1号"], ["方案", "甲"] })
            {
                var matcher = new CaseMatcher(filter);
                var expected = all.Where(it => matcher.Matches(it) && SearchText.HasAll(SearchText.Of(it), words))
                    .Select(it => it.CaseId).ToList();
                Assert.Equal(expected, await ReadPagesAsync(pipeline, filter, words, top: 100));
                Assert.Equal(expected, await ReadPagesAsync(pipeline, filter, words, top: 2));
            }
        }
    }

    [Fact]
    public async Task Takes_One_Request_Once_It_Is_Loaded()
    {
        await using var pipeline = await StartWithAsync(("a.txt", SampleArticle.Bytes(5)));
        Assert.Equal(5, (await pipeline.Search.ListAsync(Query(["方案"]), Cancel)).Items.Count);
        pipeline.Wire.Reset();

        Assert.Equal(5, (await pipeline.Search.ListAsync(Query(["服务"]), Cancel)).Items.Count);
        Assert.Single(pipeline.Wire.Requests);
    }

    [Fact]
    public async Task Shows_An_Article_As_Soon_As_It_Is_Ready_On_Every_Instance()
    {
        await using var pipeline = await StartWithAsync(("a.txt", SampleArticle.Bytes(2)));
        await using var another = pipeline.Another();
        foreach (var mark in new[] { "乙版", "丙版", "丁版" })
        {
            Assert.Empty((await another.Search.ListAsync(Query([mark]), Cancel)).Items);
            await PutAsync(pipeline, "a.txt", SampleArticle.Bytes(3, mark));
            Assert.Equal(3, (await another.Search.ListAsync(Query([mark]), Cancel)).Items.Count);
        }

        await pipeline.Container.DeleteAsync("a.txt", Cancel);
        await pipeline.Ingestor.IngestAsync("a.txt", force: false, Cancel);
        Assert.Empty((await another.Search.ListAsync(Query(["服务"]), Cancel)).Items);
    }

    [Fact]
    public async Task Many_Who_Ask_At_A_Time_Share_What_Is_Read()
    {
        await using var pipeline = await StartWithAsync(("a.txt", SampleArticle.Bytes(2)));
        var pages = await Task.WhenAll(Enumerable.Range(0, 50)
            .Select(_ => pipeline.Search.ListAsync(Query(["方案"]), Cancel)));
        Assert.All(pages, page => Assert.Equal(2, page.Items.Count));
        Assert.True(pipeline.Wire.Requests.Count < 50);
    }

    [Fact]
    public async Task Counts_What_Lists_Show()
    {
        await using var pipeline = await StartWithAsync(
            ("a.txt", SampleArticle.Bytes(9)),
            ("b.txt", SampleArticle.Bytes(4, mark: "乙版", award: "2023服务创新年度案例")),
            ("c.txt", SampleArticle.Plain(2, mark: "丙版")));
        var all = (await pipeline.Cases.ListAsync(Query([]), Cancel)).Items;
        foreach (var words in new string[][] { [], ["第1号"], ["没有"] })
        {
            var wanted = all.Where(it => SearchText.HasAll(SearchText.Of(it), words)).ToList();
            foreach (var field in FacetField.All)
            {
                var counts = await pipeline.Search.CountAsync(field, Query(words), Cancel);
                var expected = wanted.GroupBy(it => ValueOf(it, field.Name)).Select(it => (it.Key, it.Count()))
                    .OrderByDescending(it => it.Item2).ThenBy(it => it.Key?.ToString(), StringComparer.Ordinal).ToList();
                Assert.Equal(expected, counts.Value.Select(it => (it.Value, it.Count)));
                Assert.Equal((expected.Count, wanted.Count), (counts.Distinct, counts.Cases));
            }
        }
    }

    private static object? ValueOf(CaseRecord record, string field) => field switch
    {
        "series" => record.Series,
        "award" => record.Award,
        "institution" => record.Institution,
        _ => record.Year,
    };

    private static IEnumerable<string> Substrings(string text) =>
        from length in Enumerable.Range(1, 4)
        from start in Enumerable.Range(0, text.Length - length + 1)
        let substring = text.Substring(start, length)
        where !string.IsNullOrWhiteSpace(substring)
        select substring;

    private static IEnumerable<(string Name, string? Value)> Fields(CaseRecord record) =>
    [
        ("title", record.Title), ("institution", record.Institution), ("award", record.Award),
        ("series", record.Series), ("body", record.Body),
    ];

    private static CaseQuery Query(IReadOnlyList<string> words) => new(new CaseFilter(), words, 100, null);

    private static async Task<List<string>> ReadPagesAsync(
        Pipeline pipeline, CaseFilter filter, IReadOnlyList<string> words, int top)
    {
        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = await pipeline.Search.ListAsync(new CaseQuery(filter, words, top, after), Cancel);
            Assert.True(page.Items.Count == top || page.Next is null);
            ids.AddRange(page.Items.Select(it => it.CaseId));
            after = page.Next;
        }
        while (after is not null);

        return ids;
    }

    private static async Task PutAsync(Pipeline pipeline, string name, byte[] content)
    {
        await pipeline.Container.UploadAsync(name, content, Cancel);
        await pipeline.Ingestor.IngestAsync(name, force: false, Cancel);
    }

    private async Task<Pipeline> StartWithAsync(params (string Name, byte[] Content)[] articles)
    {
        var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        foreach (var (name, content) in articles)
        {
            await PutAsync(pipeline, name, content);
        }

        pipeline.Wire.Reset();
        return pipeline;
    }
}
