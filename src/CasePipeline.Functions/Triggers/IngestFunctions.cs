using Azure.Storage.Blobs;
using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Storage;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Triggers;

/// <summary>
/// Reads each blob that is dropped into the container. A trigger's source is fixed when it is compiled, and the
/// emulator sends no events while the Flex Consumption plan takes nothing else; so there are two functions, of which
/// the settings <c>AzureWebJobs.{function}.Disabled</c> switch one off.
/// </summary>
public sealed class IngestFunctions(ArticleIngestor ingestor)
{
    private const string Path = StorageNames.ArticlesContainer + "/{name}";

    /// <summary>For hosts that look for new blobs themselves.</summary>
    [Function("IngestPolled")]
    public Task PolledAsync(
        [BlobTrigger(Path, Connection = StorageNames.Connection)] BlobClient blob,
        CancellationToken cancellationToken) =>
        ingestor.IngestAsync(blob.Name, force: false, cancellationToken);

    /// <summary>For hosts that Event Grid tells of new blobs.</summary>
    [Function("IngestEvent")]
    public Task EventAsync(
        [BlobTrigger(Path, Connection = StorageNames.Connection, Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        CancellationToken cancellationToken) =>
        ingestor.IngestAsync(blob.Name, force: false, cancellationToken);
}
