using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Data.Tables;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Service;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>
/// Writes postings of what an instance serves: for some articles all, into a table of their own and on the meter; for
/// the others those that the searches read, for all of them would be many millions and no search would see them.
/// </summary>
internal sealed class PostingWriter(Pipeline pipeline)
{
    private const int WrittenWhole = 20;

    private readonly HashSet<string> _searched =
        [.. SearchedWords.All.SelectMany(it => it.Words).SelectMany(Grams.ToLookUp)];

    /// <summary>Tables may have letters and digits only.</summary>
    public static string SearchedTable(int cases) => FormattableString.Invariant($"searched{cases}");

    public static string WholeTable(int cases) => FormattableString.Invariant($"whole{cases}");

    public async Task<PostingCost> WriteAsync(Instance instance, int cases)
    {
        var tables = pipeline.Get<TableServiceClient>();
        await tables.CreateTableIfNotExistsAsync(SearchedTable(cases));
        await tables.CreateTableIfNotExistsAsync(WholeTable(cases));
        pipeline.Wire.Reset();
        var wholeTable = tables.GetTableClient(WholeTable(cases));
        var rows = new List<TableTransactionAction>();
        var counts = new List<int>();
        var whole = new List<Traffic>();
        await foreach (var article in ReadArticlesAsync(instance))
        {
            var postings = Posting.Of(article);
            counts.Add(postings.Count);
            rows.AddRange(postings.Where(it => _searched.Contains(it.Key))
                .Select(it => TableWriter.Put(it.Value.ToRow(it.Key))));
            if (whole.Count < WrittenWhole)
            {
                await TableWriter.WriteAsync(
                    wholeTable,
                    postings.Select(it => TableWriter.Put(it.Value.ToRow(it.Key))),
                    CancellationToken.None);
                whole.Add(pipeline.Wire.Traffic);
                pipeline.Wire.Reset();
            }
        }

        await TableWriter.WriteAsync(
            tables.GetTableClient(SearchedTable(cases)), rows, CancellationToken.None);
        return new PostingCost(counts.Average(), whole);
    }

    // An export lists the cases of an article one behind the other.
    private static async IAsyncEnumerable<List<CaseRecord>> ReadArticlesAsync(
        Instance instance, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var lines = new StreamReader(await instance.StreamAsync("/api/cases?format=ndjson"));
        var article = new List<CaseRecord>();
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            var record = JsonSerializer.Deserialize(line, ServiceJson.Readable.CaseRecord)!;
            if (article.Count > 0 && article[0].ArticleId != record.ArticleId)
            {
                yield return article;
                article = [];
            }

            article.Add(record);
        }

        yield return article;
    }
}
