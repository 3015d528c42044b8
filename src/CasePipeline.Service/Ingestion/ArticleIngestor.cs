using System.Text;
using CasePipeline.Extraction;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Publishing;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Ingestion;

/// <summary>
/// Makes the records of an article agree with its blob as it is now. What a delivery says about the blob does not
/// matter, only which blob it names; so deliveries may come twice, late and in any order.
/// </summary>
public sealed class ArticleIngestor(
    ArticleContainer container,
    ArticleTable articles,
    ArticlePublisher publisher,
    TimeProvider time,
    ILogger<ArticleIngestor> logger)
{
    // Each attempt fails only when another worker published the same article during it.
    private const int MaxAttempts = 20;

    /// <summary>Reads a blob and publishes its cases, or withdraws them when the blob is gone.</summary>
    /// <param name="name">The blob's name.</param>
    /// <param name="force">Whether to read it again although neither it nor the extractor has changed.</param>
    /// <param name="cancellationToken">Stops the work; the next delivery repairs what was done by halves.</param>
    /// <returns>The article as it is now; null when it is gone.</returns>
    /// <exception cref="Azure.RequestFailedException">
    /// Storage failed beyond the client's retries. Worth another delivery; what a blob holds never throws.
    /// </exception>
    public async Task<Article?> IngestAsync(string name, bool force, CancellationToken cancellationToken)
    {
        name = await ResolveAsync(name, cancellationToken).ConfigureAwait(false);
        var articleId = ArticleId.FromName(name);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            await publisher.SettleAsync(articleId, cancellationToken).ConfigureAwait(false);
            var current = await articles.FindAsync(articleId, cancellationToken).ConfigureAwait(false);
            var blob = await container.DownloadAsync(name, cancellationToken).ConfigureAwait(false);
            if (IsUpToDate(current?.Article, blob) && !force)
            {
                Log.ArticleUnchanged(logger, name, articleId);
                return current?.Article;
            }

            var (next, announcement) = Read(articleId, current?.Article, blob, cancellationToken);
            if (await publisher.TryPublishAsync(articleId, current, next, announcement, cancellationToken)
                .ConfigureAwait(false))
            {
                LogOutcome(name, articleId, next);
                return next;
            }
        }

        throw new TimeoutException(
            $"Article {articleId} was published by others during each of {MaxAttempts} attempts.");
    }

    /// <summary>
    /// Records that an article could not be read for trouble that outlasted the retries, unless it has been read
    /// since. Cases of an earlier version stay.
    /// </summary>
    public async Task MarkFailedAsync(string name, CancellationToken cancellationToken)
    {
        var articleId = ArticleId.FromName(name);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            await publisher.SettleAsync(articleId, cancellationToken).ConfigureAwait(false);
            var current = await articles.FindAsync(articleId, cancellationToken).ConfigureAwait(false);
            var etag = await container.FindETagAsync(name, cancellationToken).ConfigureAwait(false);
            var isRead = current is { Article.Status: not ArticleStatus.Failed } && current.Article.BlobETag == etag;
            if (etag is null || isRead)
            {
                return;
            }

            var failed = (current?.Article ?? New(articleId, name)) with
            {
                Name = name,
                Status = ArticleStatus.Failed,
                ReasonCode = ReasonCodes.RetriesExhausted,
                ReasonMessage = "Storage or the host failed each time the article was processed. It is tried again "
                    + "when articles are next reconciled; to try at once, reprocess it.",
                BlobETag = etag,
                ProcessedAt = Now(),
            };
            if (await publisher.TryPublishAsync(articleId, current, failed, announcement: null, cancellationToken)
                .ConfigureAwait(false))
            {
                Log.ArticleFailed(logger, exception: null, name, articleId);
                return;
            }
        }
    }

    // Two blobs whose names differ in Unicode's normal form only are one article. Where both exist, that in NFC is it.
    private async Task<string> ResolveAsync(string name, CancellationToken cancellationToken)
    {
        var composed = name.Normalize(NormalizationForm.FormC);
        return composed == name
            || await container.FindETagAsync(composed, cancellationToken).ConfigureAwait(false) is null
            ? name
            : composed;
    }

    private static bool IsUpToDate(Article? article, ArticleBlob? blob)
    {
        if (article is null || blob is null)
        {
            return article is null && blob is null;
        }

        var sameContent = blob.ContentHash is null
            ? article.BlobETag == blob.ETag
            : article.ContentHash == blob.ContentHash;
        return sameContent
            && article.Status is not ArticleStatus.Failed
            && article.ExtractorVersion == AnnouncementExtractor.Version;
    }

    private (Article? Next, Announcement? Announcement) Read(
        string articleId, Article? current, ArticleBlob? blob, CancellationToken cancellationToken)
    {
        if (blob is null)
        {
            return (null, null);
        }

        var next = New(articleId, blob.Name) with
        {
            ReceivedAt = current?.ReceivedAt ?? Now(),
            BlobETag = blob.ETag,
            BlobMd5 = blob.Md5,
            ContentHash = blob.ContentHash,
            ExtractorVersion = AnnouncementExtractor.Version,
        };
        var outcome = blob.Content is { } content
            ? AnnouncementExtractor.Extract(content, cancellationToken)
            : ArticleLimits.TooLarge;
        return outcome switch
        {
            ExtractionOutcome.Read read => (Ready(next, read.Announcement), read.Announcement),
            ExtractionOutcome.Rejected rejected => (Rejected(next, rejected), null),
            _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
        };
    }

    private static Article Rejected(Article article, ExtractionOutcome.Rejected rejected) => article with
    {
        Status = ArticleStatus.Rejected,
        ReasonCode = rejected.Code,
        ReasonMessage = rejected.Message,
    };

    private static Article Ready(Article article, Announcement announcement) => article with
    {
        Status = ArticleStatus.Ready,
        Title = announcement.Article.Title,
        Author = announcement.Article.Author,
        PublishedOn = announcement.Article.PublishedOn,
        Contributors = announcement.Article.Contributors,
        Format = announcement.Article.Format,
        Encoding = announcement.Article.Encoding,
        DeclaredCaseCount = announcement.Article.DeclaredCaseCount,
        CaseCount = announcement.Article.CaseCount,
        Warnings = announcement.Warnings,
    };

    private Article New(string articleId, string name) => new()
    {
        ArticleId = articleId,
        Name = name,
        Status = ArticleStatus.Failed,
        ReceivedAt = Now(),
        ProcessedAt = Now(),
    };

    // Whole milliseconds: every table service keeps those, and a listing's row key is made of the time.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    private void LogOutcome(string name, string articleId, Article? article)
    {
        switch (article)
        {
            case null:
                Log.ArticleWithdrawn(logger, name, articleId);
                break;
            case { Status: ArticleStatus.Rejected }:
                Log.ArticleRejected(logger, name, articleId, article.ReasonCode ?? "");
                break;
            default:
                Log.ArticlePublished(logger, name, articleId, article.Status.ToName(), article.CaseCount);
                break;
        }
    }
}
