using Azure.Storage.Blobs;
using CasePipeline.Benchmarks.Bigrams;
using CasePipeline.Benchmarks.Measurements;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Benchmarks.Report;
using CasePipeline.Service.Storage;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks;

/// <summary>Loads cases, measures, prints the report, and tells whether the limits were kept.</summary>
internal static class Benchmark
{
    /// <returns>0 if they were, else 1.</returns>
    public static async Task<int> RunAsync(BenchmarkOptions options, TextWriter report, TextWriter progress)
    {
        await using var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        return await RunAsync(options, azurite, report, progress);
    }

    /// <summary>The same beside an Azurite that runs already.</summary>
    public static async Task<int> RunAsync(
        BenchmarkOptions options, AzuriteFixture azurite, TextWriter report, TextWriter progress)
    {
        await using var storage = await BenchmarkStorage.StartAsync(azurite);
        var connectionString = storage.TakeAccount();
        await using var instance = await Instance.StartAsync(connectionString);
        var loader = new Loader(connectionString, instance);
        var results = new List<SizeResult>();
        foreach (var cases in options.Sizes)
        {
            await progress.WriteLineAsync($"Loading {Figures.Count(cases)} cases …");
            var load = await loader.LoadAsync(cases);
            await progress.WriteLineAsync($"Loaded in {Figures.Seconds(load.Elapsed)}. Measuring …");
            results.Add(await MeasureAsync(cases, load, storage, connectionString));
        }

        await using var reader = await Instance.StartAsync(connectionString);
        await reader.GetAsync("/api/cases?q=%E8%B4%B7");
        var freshness = await Freshness.MeasureAsync(instance, reader, loader.Articles);

        var verdict = new Verdict();
        await BenchmarkReport.WriteAsync(report, results, freshness, verdict);
        return verdict.Broken.Count == 0 ? 0 : 1;
    }

    private static async Task<SizeResult> MeasureAsync(
        int cases, LoadResult load, BenchmarkStorage storage, string connectionString)
    {
        var snapshots = new BlobServiceClient(connectionString).GetBlobContainerClient(StorageNames.SearchContainer);
        var snapshotBytes = 0L;
        await foreach (var blob in snapshots.GetBlobsAsync())
        {
            snapshotBytes += blob.Properties.ContentLength ?? 0;
        }

        ColdStart? withSnapshot = null;
        IReadOnlyList<(Queries.Query, PageCost)> pages;
        IReadOnlyList<ExportCost> exports;
        Comparison comparison;
        await using (var instance = await Instance.StartAsync(connectionString))
        {
            var cold = await ColdStart.MeasureAsync(instance);
            withSnapshot = snapshotBytes > 0 ? cold : null;
            pages = await PageMeter.MeasureAsync(instance);
            exports = await ExportMeter.MeasureAsync(instance);
            comparison = await Comparison.MeasureAsync(cases, instance, storage, connectionString);
        }

        await foreach (var blob in snapshots.GetBlobsAsync())
        {
            await snapshots.DeleteBlobAsync(blob.Name);
        }

        await using var rebuilt = await Instance.StartAsync(connectionString);
        var withoutSnapshot = await ColdStart.MeasureAsync(rebuilt);
        await rebuilt.ResetAsync();
        await rebuilt.ReconcileAsync();
        var sizes = await storage.MeasureAsync(connectionString);
        return new SizeResult
        {
            Cases = cases,
            Load = load,
            Tables = [sizes[StorageNames.ArticlesTable], sizes[StorageNames.CasesTable]],
            Pages = pages,
            WithSnapshot = withSnapshot,
            SnapshotBytes = snapshotBytes,
            WithoutSnapshot = withoutSnapshot,
            SnapshotWritten = await rebuilt.ReadAsync(),
            Exports = exports,
            Comparison = comparison,
        };
    }
}
