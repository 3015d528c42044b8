using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CasePipeline.Benchmarks.Measurements;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Benchmarks.Queries;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Tests.TableModel;

public class LikenessTests(AzuriteFixture azurite)
{
    private const int Cases = 200;

    // They differ from one time to the next.
    private static readonly string[] OwnOfEachTime = ["receivedAt", "processedAt", "blobETag"];

    [Fact]
    public async Task The_Service_Asks_The_Model_As_Often_As_Azurite_And_Gets_The_Same()
    {
        await using var storage = await BenchmarkStorage.StartAsync(azurite);
        var overAzurite = await RunAsync(azurite.TakeAccount());
        var overModel = await RunAsync(storage.TakeAccount());

        Assert.Equal(overAzurite, overModel);
    }

    private static async Task<List<string>> RunAsync(string connectionString)
    {
        await using var instance = await Instance.StartAsync(connectionString);
        var load = await new Loader(connectionString, instance).LoadAsync(Cases);
        var seen = load.Metered.Select(Describe).ToList();

        // The first search has to read everything.
        var first = await instance.GetAsync("/api/cases?q=%E8%B4%B7");
        seen.Add(Describe(first.Traffic));
        var sample = await instance.GetAsync(QueryList.SamplePath);
        foreach (var query in QueryList.Create(JsonElement.Parse(sample.Body)))
        {
            var path = query.Path;
            for (var page = 1; page <= query.Pages && path is not null; page++)
            {
                var answer = await instance.GetAsync(path);
                seen.Add($"{query.Name}, page {page}: {Describe(answer.Traffic)} {Read(instance, query, answer)}");
                path = query.Pages > 1 ? Instance.NextOf(answer) : null;
            }
        }

        return seen;
    }

    private static string Describe(Traffic traffic) => FormattableString.Invariant(
        $"{traffic.TableRequests} table requests, {traffic.BlobReads} blob reads, {traffic.RowsRead} rows");

    private static string Read(Instance instance, Query query, Answer answer)
    {
        var text = Encoding.UTF8.GetString(answer.Body).Replace(instance.Address, "", StringComparison.Ordinal);
        if (query.Path.StartsWith("/api/articles?", StringComparison.Ordinal) || query.Path == "/api/articles")
        {
            // In the order of arrival, which is another each time, for several are read at a time.
            return FormattableString.Invariant($"{JsonNode.Parse(text)!["value"]!.AsArray().Count} articles");
        }

        if (query.Path.StartsWith("/api/articles/", StringComparison.Ordinal) && text.StartsWith('{'))
        {
            var article = JsonNode.Parse(text)!.AsObject();
            foreach (var name in OwnOfEachTime)
            {
                article.Remove(name);
            }

            return article.ToJsonString();
        }

        return text;
    }
}
