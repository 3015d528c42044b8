using CasePipeline.Extraction;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Publishing;
using CasePipeline.Service.Search;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Ingestion;

/// <summary>
/// Compares all blobs with all records and mends every difference: missed uploads, deletes (which trigger nothing),
/// crashes, failed articles, and articles that an older extractor read; then sees to the snapshot. One request for each
/// 1,000 articles and one for each 5,000 blobs when nothing differs; some 500 bytes of memory for each article.
/// </summary>
public sealed class Reconciler(
    ArticleContainer container,
    ArticleTable articles,
    ArticlePublisher publisher,
    ArticleIngestor ingestor,
    SnapshotWriter snapshots,
    TimeProvider time,
    ILogger<Reconciler> logger)
{
    private const int ArticlesAtOnce = 4;

    /// <summary>Runs once.</summary>
    /// <exception cref="Azure.RequestFailedException">Blobs or records could not be listed.</exception>
    public async Task<ReconcileReport> RunAsync(CancellationToken cancellationToken)
    {
        await publisher.RepairAllAsync(force: false, cancellationToken).ConfigureAwait(false);

        // Records first: one that appears later belongs to a blob that the listing shows, or to a delivery under way.
        var records = new Dictionary<string, ArticleVersion>();
        await foreach (var article in articles.ReadVersionsAsync(cancellationToken).ConfigureAwait(false))
        {
            records.Add(article.ArticleId, article);
        }

        var (blobs, different) = await CompareAsync(records, cancellationToken).ConfigureAwait(false);
        var withdrawn = 0;
        var failed = 0;
        await Parallel.ForEachAsync(
            different,
            new ParallelOptions { MaxDegreeOfParallelism = ArticlesAtOnce, CancellationToken = cancellationToken },
            async (name, token) =>
            {
                try
                {
                    if (await ingestor.IngestAsync(name, force: false, token).ConfigureAwait(false) is null)
                    {
                        Interlocked.Increment(ref withdrawn);
                    }
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // One article's trouble must not keep the others waiting.
                    Interlocked.Increment(ref failed);
                    Log.ArticleFailed(logger, exception, name, ArticleId.FromName(name));
                    await TryMarkFailedAsync(name, token).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);

        var report = new ReconcileReport(blobs, different.Count - withdrawn - failed, withdrawn, failed);
        await snapshots.RunAsync(cancellationToken).ConfigureAwait(false);
        if (different.Count > 0)
        {
            Log.Reconciled(logger, report.Blobs, report.Ingested, report.Withdrawn, report.Failed);
        }

        return report;
    }

    private async Task<(int Blobs, List<string> Different)> CompareAsync(
        Dictionary<string, ArticleVersion> records, CancellationToken cancellationToken)
    {
        var blobs = 0;
        var seen = new HashSet<string>(records.Count);
        var different = new List<string>();
        var waiting = new List<DateTimeOffset?>();
        await foreach (var blob in container.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            blobs++;
            if (records.TryGetValue(ArticleId.FromName(blob.Name), out var article))
            {
                seen.Add(article.ArticleId);
            }

            if (article is null || !IsUpToDate(article, blob))
            {
                different.Add(blob.Name);
            }

            // A blob of another name belongs to the same article where the names differ in their normal form only.
            if (article is null || (article.Name == blob.Name && !IsSameContent(article, blob)))
            {
                waiting.Add(blob.LastModified);
            }
        }

        LogWaiting(waiting);
        different.AddRange(records.Values.Where(article => !seen.Contains(article.ArticleId))
            .Select(orphan => orphan.Name));
        return (blobs, different);
    }

    private void LogWaiting(List<DateTimeOffset?> waiting)
    {
        if (waiting.Count > 0)
        {
            var oldest = time.GetUtcNow() - waiting.Min();
            Log.ArticlesWaiting(logger, waiting.Count, (long)(oldest?.TotalSeconds ?? 0));
        }
    }

    private static bool IsUpToDate(ArticleVersion article, ListedBlob blob) =>
        article.Status is not ArticleStatus.Failed
        && article.ExtractorVersion == AnnouncementExtractor.Version
        && IsSameContent(article, blob);

    private static bool IsSameContent(ArticleVersion article, ListedBlob blob) =>
        article.BlobETag == blob.ETag || (article.BlobMd5 is not null && article.BlobMd5 == blob.Md5);

    private async Task TryMarkFailedAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await ingestor.MarkFailedAsync(name, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Storage is still away. The article differs from its blob, so that the next run finds it again.
            Log.ArticleFailed(logger, exception, name, ArticleId.FromName(name));
        }
    }
}
