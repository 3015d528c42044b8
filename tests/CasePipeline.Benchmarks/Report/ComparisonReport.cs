using CasePipeline.Benchmarks.Articles;
using CasePipeline.Benchmarks.Bigrams;
using CasePipeline.Benchmarks.Measurements;

namespace CasePipeline.Benchmarks.Report;

/// <summary>Prints the two ways to search side by side.</summary>
internal static class ComparisonReport
{
    private const double Thousand = 1000;
    private const double Future = 10_000_000;

    // As in docs/operations.md.
    private const int Instances = 2;

    // "Scalability and performance targets for Table storage".
    private const double RowsPerSecondAndPartition = 2_000;

    public static async Task WriteAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes, Verdict verdict)
    {
        await WriteIngestionAsync(writer, sizes[^1]);
        await WriteSearchesAsync(writer, sizes, verdict);
        await WriteFutureAsync(writer, sizes[^1]);
    }

    private static async Task WriteIngestionAsync(TextWriter writer, SizeResult size)
    {
        var articles = (double)size.Cases / ArticleGenerator.CasesPerArticle;
        var written = size.Comparison.Ingestion.Written;
        var bytesStored = size.Comparison.Stored.Bytes / (double)written.Count;
        var requests = written.Average(traffic => traffic.TableRequests);
        var snapshotWrites = size.SnapshotWritten.Traffic.BlobWrites / Math.Max(64, articles / 32);

        // The log's end is read at the commit; then each instance reads the log and the article.
        var memoryRequests = 1 + Instances;
        var table = new MarkdownTable("An article of 18 cases", "Pairs in tables", "Memory");
        table.Add("Rows written", Figures.Count(size.Comparison.Ingestion.PostingsPerArticle), "1");
        table.Add("Table requests", Figures.Count(requests), Figures.Count(memoryRequests));
        table.Add("Blob writes, its part of the snapshots", "0", Figures.Count(snapshotWrites));
        table.Add("Bytes sent", Figures.Kilobytes(written.Average(traffic => traffic.BytesSent)), "0.3 KB");
        table.Add(
            "Bytes stored",
            Figures.Kilobytes(bytesStored),
            Figures.Kilobytes(size.SnapshotBytes / articles));
        table.Add(
            "Dollars for 1,000 articles",
            Figures.Dollars(Thousand * requests * Prices.TableRequest),
            Figures.Dollars(Thousand * ((memoryRequests * Prices.TableRequest) + (snapshotWrites * Prices.BlobWrite))));
        table.Add(
            "Dollars a month for 1,000 articles stored",
            Figures.Dollars(Thousand * bytesStored * Prices.TableByteMonth),
            Figures.Dollars(Thousand * size.SnapshotBytes / articles * Prices.BlobByteMonth));
        await table.WriteAsync(writer, $"The two ways at ingestion, {Figures.Count(size.Cases)} cases stored");
    }

    private static async Task WriteSearchesAsync(TextWriter writer, IReadOnlyList<SizeResult> sizes, Verdict verdict)
    {
        var table = new MarkdownTable(
            "Search", "Cases", "Found", "Pairs: requests, rows, CPU", "Memory: requests, rows, CPU");
        foreach (var (index, searched) in sizes[0].Comparison.Searches.Index())
        {
            foreach (var size in sizes)
            {
                var search = size.Comparison.Searches[index];
                table.Add(
                    searched.Name,
                    Figures.Count(size.Cases),
                    Figures.Count(search.Found),
                    $"{Figures.Count(search.ByPostings.Requests)}, {Figures.Count(search.ByPostings.Rows)}, "
                        + Figures.Milliseconds(search.ByPostings.Cpu),
                    $"{Figures.Count(search.InMemory.Requests)}, {Figures.Count(search.InMemory.Rows)}, "
                        + Figures.Milliseconds(search.InMemory.Cpu));
                verdict.Check(
                    search.IsSame, $"{searched.Name}, {Figures.Count(size.Cases)} cases: both ways find the same");
            }
        }

        await table.WriteAsync(writer, "The two ways to a first page of 50");
    }

    private static async Task WriteFutureAsync(TextWriter writer, SizeResult size)
    {
        var factor = Future / size.Cases;
        var articles = Future / ArticleGenerator.CasesPerArticle;
        var comparison = size.Comparison;
        var worst = comparison.Searches.MaxBy(search => search.ByPostings.Requests)!;
        var slowest = comparison.Searches.MaxBy(search => search.InMemory.Cpu)!;
        var cold = size.WithSnapshot ?? size.WithoutSnapshot;
        var bytesStored = comparison.Stored.Bytes / (double)comparison.Ingestion.Written.Count * articles;
        var table = new MarkdownTable("10,000,000 cases, in proportion", "Pairs in tables", "Memory");
        table.Add("Rows", Figures.Count(comparison.Ingestion.PostingsPerArticle * articles), "");
        table.Add("Bytes stored", Figures.Megabytes(bytesStored), Figures.Megabytes(size.SnapshotBytes * factor));
        table.Add(
            "Dollars a month for them",
            Figures.Dollars(bytesStored * Prices.TableByteMonth),
            Figures.Dollars(size.SnapshotBytes * factor * Prices.BlobByteMonth));
        var memory = cold.After.Managed - cold.Before.Managed;
        table.Add("Managed memory of an instance", "", Figures.Megabytes(memory * factor));
        table.Add("CPU time of a new instance's first search", "", Figures.Seconds(cold.Answer.Cpu * factor));
        table.Add("Requests of the worst page", Figures.Count(worst.ByPostings.Requests * factor), "1");
        table.Add("CPU time of the slowest page", "", Figures.Seconds(slowest.InMemory.Cpu * factor));
        table.Add(
            "Articles a second that the partitions take in, at most",
            Figures.Count(RowsPerSecondAndPartition * Posting.Partitions / comparison.Ingestion.PostingsPerArticle),
            "");
        await table.WriteAsync(writer, "The two ways at a hundred times as much");
    }
}
