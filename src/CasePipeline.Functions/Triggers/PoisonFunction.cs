using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Storage;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Triggers;

/// <summary>Records articles whose last try has failed.</summary>
public sealed class PoisonFunction(ArticleIngestor ingestor)
{
    /// <summary>Takes a message that the host wrote after the last try.</summary>
    [Function("MarkFailed")]
    public Task RunAsync(
        [QueueTrigger(StorageNames.PoisonQueue, Connection = StorageNames.Connection)] string message,
        CancellationToken cancellationToken) =>
        ingestor.MarkFailedAsync(PoisonedBlob.Parse(message).BlobName, cancellationToken);
}
