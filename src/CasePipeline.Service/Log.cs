using Microsoft.Extensions.Logging;

namespace CasePipeline.Service;

/// <summary>
/// Everything that the service logs. Neither contents of articles nor connection settings are among it.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Article {Name} ({ArticleId}) is {Status} with {CaseCount} cases.")]
    public static partial void ArticlePublished(
        ILogger logger, string name, string articleId, string status, int caseCount);

    [LoggerMessage(2, LogLevel.Warning, "Article {Name} ({ArticleId}) was rejected: {Code}.")]
    public static partial void ArticleRejected(ILogger logger, string name, string articleId, string code);

    [LoggerMessage(3, LogLevel.Information, "Article {Name} ({ArticleId}) is gone, and so are its records.")]
    public static partial void ArticleWithdrawn(ILogger logger, string name, string articleId);

    [LoggerMessage(4, LogLevel.Debug, "Article {Name} ({ArticleId}) has not changed.")]
    public static partial void ArticleUnchanged(ILogger logger, string name, string articleId);

    [LoggerMessage(5, LogLevel.Error, "Article {Name} ({ArticleId}) failed; the next reconcile run tries again.")]
    public static partial void ArticleFailed(ILogger logger, Exception? exception, string name, string articleId);

    [LoggerMessage(6, LogLevel.Information, "The transition of article {ArticleId} was taken over by another worker.")]
    public static partial void TransitionTakenOver(ILogger logger, string articleId);

    [LoggerMessage(7, LogLevel.Warning,
        "Repairing article {ArticleId}, whose transition was abandoned (committed: {IsCommitted}).")]
    public static partial void TransitionRepaired(ILogger logger, string articleId, bool isCommitted);

    [LoggerMessage(8, LogLevel.Warning, "The transition of article {ArticleId} is left until its lease runs out.")]
    public static partial void TransitionNotAbandoned(ILogger logger, Exception exception, string articleId);

    [LoggerMessage(9, LogLevel.Information,
        "Reconciled {Blobs} blobs: {Ingested} read, {Withdrawn} withdrawn, {Failed} failed.")]
    public static partial void Reconciled(ILogger logger, int blobs, int ingested, int withdrawn, int failed);

    [LoggerMessage(10, LogLevel.Error, "A request failed unexpectedly.")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "Storage did not answer a request.")]
    public static partial void StorageUnavailable(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Error, "A reconcile run ended early; the next one starts over.")]
    public static partial void ReconcileEndedEarly(ILogger logger, Exception exception);

    // An alert and the dashboard read the two numbers: infra/queries/backlog-age.kql.
    [LoggerMessage(13, LogLevel.Information,
        "{Waiting} articles wait to be read, the oldest for {OldestSeconds} seconds.")]
    public static partial void ArticlesWaiting(ILogger logger, int waiting, long oldestSeconds);
}
