using System.Diagnostics;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Benchmarks.Queries;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>Measures exports, and the memory of the instance that serves them.</summary>
internal static class ExportMeter
{
    private static readonly TimeSpan SamplingInterval = TimeSpan.FromMilliseconds(50);

    private static readonly (string Name, string Path)[] Exports =
    [
        ("CSV, all", "/api/cases?format=csv"),
        ("NDJSON, all", "/api/cases?format=ndjson"),
        ("CSV, `series`", $"/api/cases?format=csv&series={Uri.EscapeDataString(Articles.ArticleWords.Series[0])}"),
        ("NDJSON, `q`", $"/api/cases?format=ndjson&q={Uri.EscapeDataString(QueryList.FrequentWord)}"),
    ];

    public static async Task<IReadOnlyList<ExportCost>> MeasureAsync(Instance instance)
    {
        // Everything once before, for what a process does once.
        foreach (var (name, path) in Exports)
        {
            await MeasureAsync(instance, name, $"{path}&institution={Uri.EscapeDataString("云汀农商银行")}");
        }

        var costs = new List<ExportCost>();
        foreach (var (name, path) in Exports)
        {
            costs.Add(await MeasureAsync(instance, name, path));
        }

        return costs;
    }

    private static async Task<ExportCost> MeasureAsync(Instance instance, string name, string path)
    {
        var before = await instance.ReadAsync(collect: true);
        await instance.ResetAsync();
        using var finished = new CancellationTokenSource();
        var sampling = SampleAsync(instance, finished.Token);
        var started = Stopwatch.GetTimestamp();
        var (bytes, lines) = await DrainAsync(await instance.StreamAsync(path));
        var elapsed = Stopwatch.GetElapsedTime(started);
        await finished.CancelAsync();
        var peak = await sampling;
        var after = await instance.ReadAsync(collect: true);
        return new ExportCost(
            name,
            bytes,
            lines,
            after.Traffic,
            elapsed,
            after.Cpu - before.Cpu,
            before.ResidentAfter,
            peak,
            after.ResidentAfter);
    }

    private static async Task<(long Bytes, int Lines)> DrainAsync(Stream answer)
    {
        await using var stream = answer;
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        var lines = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer)) > 0)
        {
            bytes += read;
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return (bytes, lines);
    }

    private static async Task<long> SampleAsync(Instance instance, CancellationToken finished)
    {
        var peak = instance.Resident;
        while (!finished.IsCancellationRequested)
        {
            peak = Math.Max(peak, instance.Resident);
            await Task.Delay(SamplingInterval, finished).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return peak;
    }
}
