using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Hosting;

namespace CasePipeline.Service.Storage;

/// <summary>Creates the containers and the tables that are missing, before anything reads them.</summary>
public sealed class StorageInitializer(BlobServiceClient blobs, TableServiceClient tables) : IHostedService
{
    /// <summary>Creates what is missing. Four requests.</summary>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken) => Task.WhenAll(
        blobs.GetBlobContainerClient(StorageNames.ArticlesContainer)
            .CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        blobs.GetBlobContainerClient(StorageNames.SearchContainer)
            .CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        tables.CreateTableIfNotExistsAsync(StorageNames.ArticlesTable, cancellationToken),
        tables.CreateTableIfNotExistsAsync(StorageNames.CasesTable, cancellationToken));

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => EnsureCreatedAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
