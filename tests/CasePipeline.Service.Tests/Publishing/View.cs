using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Publishing;

/// <summary>What a reader sees of one article, by every way that leads to it.</summary>
internal static class View
{
    /// <summary>
    /// The marks of the article's versions that are to be seen. Every way must show the same, whole; so there is one or
    /// none.
    /// </summary>
    public static async Task<string?> OfAsync(Pipeline pipeline, string name, CancellationToken cancellationToken)
    {
        var articleId = ArticleId.FromName(name);
        var all = await pipeline.Cases.ListAsync(new CaseQuery(new CaseFilter(), [], 100, null), cancellationToken);
        return Whole(all.Items.Where(it => it.ArticleId == articleId).ToList());
    }

    /// <summary>The same by searching for a word that every version has.</summary>
    public static async Task<string?> SearchedAsync(Pipeline pipeline, string name, CancellationToken cancellationToken)
    {
        var query = new CaseQuery(new CaseFilter { ArticleIds = [ArticleId.FromName(name)] }, ["版第"], 100, null);
        return Whole((await pipeline.Search.ListAsync(query, cancellationToken)).Items);
    }

    /// <summary>
    /// The same, and makes sure that the article and its own list, its cases and its text agree with it.
    /// </summary>
    public static async Task<string?> ConsistentAsync(
        Pipeline pipeline, string name, CancellationToken cancellationToken)
    {
        var articleId = ArticleId.FromName(name);
        var mark = await OfAsync(pipeline, name, cancellationToken);
        var own = await pipeline.Cases.ListAsync(
            new CaseQuery(new CaseFilter { ArticleIds = [articleId] }, [], 100, null), cancellationToken);
        Assert.Equal(mark, Whole(own.Items));
        Assert.Equal(mark, await SearchedAsync(pipeline, name, cancellationToken));
        await using var another = pipeline.Another();
        Assert.Equal(mark, await SearchedAsync(another, name, cancellationToken));

        var article = await pipeline.Articles.FindAsync(articleId, cancellationToken);
        Assert.Equal(own.Items.Count, article?.Article.CaseCount ?? 0);
        foreach (var record in own.Items)
        {
            Assert.True(CaseId.TryParse(record.CaseId, out var id));
            Assert.Equal(record.Body, (await pipeline.Cases.FindAsync(id, cancellationToken))?.Body);
        }

        var text = await pipeline.Cases.FindTextAsync(articleId, cancellationToken);
        Assert.Equal(mark is not null, text?.Contains(mark ?? "", StringComparison.Ordinal) ?? false);
        return mark;
    }

    /// <summary>Makes sure that every row in every table belongs to what readers see, and is settled.</summary>
    public static async Task AssertNoOrphansAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var articles = await pipeline.ReadTableAsync(StorageNames.ArticlesTable);
        Assert.DoesNotContain(articles, row => row.RowKey.StartsWith("t-", StringComparison.Ordinal));
        var generations = articles.Where(row => row.RowKey.StartsWith("a-", StringComparison.Ordinal))
            .ToDictionary(row => row.GetString("ArticleId"), row => row.GetString("Generation"));
        var changes = articles.Where(row => row.RowKey.StartsWith("c-", StringComparison.Ordinal)).ToList();
        Assert.Equal((generations.Count * 3) + changes.Count, articles.Count);
        Assert.Equal(
            generations.Where(it => it.Value is not null),
            changes.DistinctBy(row => row.GetString("ArticleId"))
                .Select(row => KeyValuePair.Create(row.GetString("ArticleId"), row.GetString("Generation")))
                .Where(it => it.Value is not null)
                .OrderBy(it => it.Key, StringComparer.Ordinal));

        foreach (var row in await pipeline.ReadTableAsync(StorageNames.CasesTable))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isDocument = row.RowKey.StartsWith("d-", StringComparison.Ordinal);
            var articleId = row.GetString("ArticleId") ?? row.PartitionKey;
            Assert.True(generations.TryGetValue(articleId, out var generation), $"An orphan: {row.RowKey}");
            Assert.True(row.RowKey.Contains(generation, StringComparison.Ordinal), $"An orphan: {row.RowKey}");
            Assert.True(isDocument || row.GetBoolean("Settled") is true, $"Not settled: {row.RowKey}");
        }
    }

    private static string? Whole(IReadOnlyList<CaseRecord> records)
    {
        var marks = records.Select(record => record.Title![..record.Title!.IndexOf('第', StringComparison.Ordinal)]).ToList();
        var mark = Assert.Single(marks.Distinct().DefaultIfEmpty(null));

        // Version 甲 has two cases, version 乙 three, version 丙 five.
        var expected = mark switch { null => 0, "甲版" => 2, "乙版" => 3, _ => 5 };
        Assert.Equal(expected, records.Count);
        Assert.Equal(Enumerable.Range(1, expected), records.Select(record => record.Ordinal));
        return mark;
    }
}
