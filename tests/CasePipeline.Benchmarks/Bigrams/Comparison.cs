using System.Text.Json;
using Azure.Data.Tables;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Benchmarks.TableModel;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>The two ways to search, side by side, with a number of cases stored.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Ingestion">What postings cost at ingestion.</param>
/// <param name="Stored">What the postings of the articles take that were written whole.</param>
/// <param name="Searches">The searches.</param>
internal sealed record Comparison(
    int Cases, PostingCost Ingestion, TableSize Stored, IReadOnlyList<ComparedSearch> Searches)
{
    private const int PageSize = 50;

    public static async Task<Comparison> MeasureAsync(
        int cases, Instance instance, BenchmarkStorage storage, string connectionString)
    {
        await using var pipeline = await Pipeline.StartAsync(connectionString);
        var ingestion = await new PostingWriter(pipeline).WriteAsync(instance, cases);
        var search = new PostingSearch(
            pipeline.Get<TableServiceClient>().GetTableClient(PostingWriter.SearchedTable(cases)), pipeline.Cases);
        var searches = new List<ComparedSearch>();
        foreach (var words in SearchedWords.All)
        {
            searches.Add(await CompareAsync(words, search, pipeline.Wire, instance));
        }

        var sizes = await storage.MeasureAsync(connectionString);
        return new Comparison(cases, ingestion, sizes[PostingWriter.WholeTable(cases)], searches);
    }

    private static async Task<ComparedSearch> CompareAsync(
        SearchedWords words, PostingSearch search, Wire wire, Instance instance)
    {
        wire.Reset();
        var before = Environment.CpuUsage.TotalTime;
        var found = await search.ListAsync(words.Words, PageSize);
        var byPostings = CostOf(wire.Traffic, Environment.CpuUsage.TotalTime - before);

        var path = $"/api/cases?q={Uri.EscapeDataString(words.Query)}";
        await instance.GetAsync(path);
        var answer = await instance.GetAsync(path);
        var expected = JsonElement.Parse(answer.Body).GetProperty("value").EnumerateArray()
            .Select(it => it.GetProperty("caseId").GetString());
        return new ComparedSearch(
            words.Name,
            found.Count,
            expected.SequenceEqual(found.Select(record => record.CaseId)),
            byPostings,
            CostOf(answer.Traffic, answer.Cpu));
    }

    private static SearchCost CostOf(Traffic traffic, TimeSpan cpu) =>
        new(traffic.TableRequests, traffic.RowsRead, traffic.BytesRead, cpu);
}
