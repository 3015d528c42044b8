using CasePipeline.Benchmarks.Measurements;
using CasePipeline.Benchmarks.Queries;

namespace CasePipeline.Benchmarks.Report;

/// <summary>Prints what was measured as Markdown, and checks the limits.</summary>
internal static class BenchmarkReport
{
    // What a collector leaves to itself; the cases themselves are many times more.
    private const long MaxExportGrowth = 100_000_000;

    public static async Task WriteAsync(
        TextWriter writer, IReadOnlyList<SizeResult> sizes, IReadOnlyList<Freshness> freshness, Verdict verdict)
    {
        await WritePagesAsync(writer, sizes, verdict);
        await WriteTimesAsync(writer, sizes);
        await WriteIngestionAsync(writer, sizes);
        await WriteColdStartsAsync(writer, sizes);
        await WriteExportsAsync(writer, sizes, verdict);
        await WriteFreshnessAsync(writer, freshness, verdict);
        await ComparisonReport.WriteAsync(writer, sizes, verdict);
        foreach (var broken in verdict.Broken)
        {
            await writer.WriteLineAsync($"BROKEN: {broken}");
        }

        await writer.WriteLineAsync($"{verdict.Checks} limits checked, {verdict.Broken.Count} broken.");
    }

    private static async Task WritePagesAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes, Verdict verdict)
    {
        var table = new MarkdownTable(
            ["A page of", "Limit", .. sizes.Select(size => $"{CasesOf(size)}: requests, rows, bytes")]);
        foreach (var (query, costs) in ByQuery(sizes))
        {
            table.Add([query.Name, Figures.Count(query.MaxRequests), .. costs.Select(cost =>
                $"{cost.Requests}, {Figures.Count(cost.Rows)}, {Figures.Kilobytes(cost.Bytes)}")]);
            verdict.Check(
                costs.All(cost => cost.Requests <= query.MaxRequests),
                $"{query.Name}: at most {query.MaxRequests} requests");
            verdict.Check(
                costs.Select(cost => cost.Requests).Where(requests => requests > 0).Distinct().Count() <= 1,
                $"{query.Name}: as many requests at every size");
        }

        await table.WriteAsync(writer, "What a page costs");
    }

    private static async Task WriteTimesAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes)
    {
        var table = new MarkdownTable(
            ["A page of", .. sizes.Select(size => $"{CasesOf(size)}: elapsed, CPU")]);
        foreach (var (query, costs) in ByQuery(sizes).Where(entry => entry.Query.IsSearch))
        {
            table.Add([query.Name, .. costs.Select(cost =>
                $"{Figures.Milliseconds(cost.Elapsed)}, {Figures.Milliseconds(cost.Cpu)}")]);
        }

        await table.WriteAsync(writer, "How long a warm instance takes for what it answers from memory (median)");
    }

    private static async Task WriteIngestionAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes)
    {
        var table = new MarkdownTable(["An article of 18 cases", .. sizes.Select(CasesOf)]);
        table.Add(["Table requests", .. Mean(traffic => traffic.TableRequests, Figures.Count)]);
        table.Add(["Blob reads", .. Mean(traffic => traffic.BlobReads, Figures.Count)]);
        table.Add(["Rows read", .. Mean(traffic => traffic.RowsRead, Figures.Count)]);
        table.Add(["Bytes read", .. Mean(traffic => traffic.BytesRead, Figures.Kilobytes)]);
        table.Add(["Bytes sent", .. Mean(traffic => traffic.BytesSent, Figures.Kilobytes)]);
        table.Add(["Rows stored, of all tables", .. sizes.Select(size =>
            Figures.Count(PerArticle(size, size.Tables.Sum(it => it.Rows))))]);
        table.Add(["Bytes stored, as Azure counts them", .. sizes.Select(size =>
            Figures.Kilobytes(PerArticle(size, size.Tables.Sum(it => it.Bytes))))]);
        await table.WriteAsync(writer, "What ingestion costs");

        IEnumerable<string> Mean(Func<Testing.Traffic, double> value, Func<double, string> format) =>
            sizes.Select(size => size.Load.Metered.Count == 0 ? "" : format(size.Load.Metered.Average(value)));
    }

    private static async Task WriteColdStartsAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes)
    {
        var table = new MarkdownTable(
            "The first search", "Requests", "Read", "Elapsed", "CPU", "Managed memory", "Resident memory");
        foreach (var size in sizes)
        {
            Add($"{CasesOf(size)}, snapshot of {Figures.Megabytes(size.SnapshotBytes)}", size.WithSnapshot);
            Add($"{CasesOf(size)}, no snapshot", size.WithoutSnapshot);
        }

        await table.WriteAsync(writer, "What a new instance does once");

        void Add(string name, ColdStart? cold)
        {
            if (cold is not null)
            {
                table.Add(
                    name,
                    Figures.Count(cold.Answer.Traffic.TableRequests + cold.Answer.Traffic.BlobReads),
                    Figures.Megabytes(cold.Answer.Traffic.BytesRead),
                    Figures.Seconds(cold.Answer.Elapsed),
                    Figures.Seconds(cold.Answer.Cpu),
                    $"{Figures.Megabytes(cold.Before.Managed)} → {Figures.Megabytes(cold.After.Managed)}",
                    $"{Figures.Megabytes(cold.Before.ResidentAfter)} → {Figures.Megabytes(cold.After.Resident)}, "
                        + $"collected {Figures.Megabytes(cold.After.ResidentAfter)}");
            }
        }
    }

    private static async Task WriteExportsAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes, Verdict verdict)
    {
        var table = new MarkdownTable(
            "An export", "Length", "Requests", "Rows", "Read", "Elapsed", "CPU", "Resident before", "Peak", "After");
        foreach (var (size, export) in sizes.SelectMany(size => size.Exports, (size, export) => (size, export)))
        {
            table.Add(
                $"{CasesOf(size)}: {export.Name}",
                Figures.Megabytes(export.Bytes),
                Figures.Count(export.Traffic.TableRequests),
                Figures.Count(export.Traffic.RowsRead),
                Figures.Megabytes(export.Traffic.BytesRead),
                Figures.Seconds(export.Elapsed),
                Figures.Seconds(export.Cpu),
                Figures.Megabytes(export.Before),
                Figures.Megabytes(export.Peak),
                Figures.Megabytes(export.After));
            verdict.Check(
                export.Peak - export.Before <= MaxExportGrowth,
                $"{export.Name} of {CasesOf(size)}: at most {Figures.Megabytes(MaxExportGrowth)} more memory");
            if (export.Name == "NDJSON, all")
            {
                verdict.Check(export.Lines == size.Cases, $"{export.Name} has all {CasesOf(size)}");
            }
        }

        await table.WriteAsync(writer, "What exports cost, and the memory of the instance that serves them");
    }

    private static async Task WriteFreshnessAsync(
        TextWriter writer, IReadOnlyList<Freshness> freshness, Verdict verdict)
    {
        var table = new MarkdownTable(
            "A search on another instance after", "Cases found", "Requests", "Bytes", "Elapsed");
        for (var i = 0; i < freshness.Count; i++)
        {
            var (found, answer) = freshness[i];
            table.Add(
                $"upload {i + 1}",
                Figures.Count(found),
                Figures.Count(answer.Traffic.TableRequests),
                Figures.Kilobytes(answer.Traffic.BytesRead),
                Figures.Milliseconds(answer.Elapsed));
            verdict.Check(
                found == Articles.ArticleGenerator.CasesPerArticle,
                $"upload {i + 1}: found at once on another instance");
            verdict.Check(
                answer.Traffic.TableRequests <= Query.Search,
                $"upload {i + 1}: found with at most {Query.Search} requests");
        }

        await table.WriteAsync(writer, "How fresh a search is");
    }

    private static IEnumerable<(Query Query, List<PageCost> Costs)> ByQuery(IReadOnlyList<SizeResult> sizes) =>
        sizes[0].Pages.Select((page, i) => (page.Query, sizes.Select(size => size.Pages[i].Cost).ToList()));

    private static string CasesOf(SizeResult size) => $"{Figures.Count(size.Cases)} cases";

    private static double PerArticle(SizeResult size, double amount) =>
        amount / size.Cases * Articles.ArticleGenerator.CasesPerArticle;
}
