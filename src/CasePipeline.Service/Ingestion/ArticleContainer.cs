using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CasePipeline.Extraction.Reading;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Ingestion;

/// <summary>The blob container that announcements are dropped into.</summary>
public sealed class ArticleContainer(BlobServiceClient blobs)
{
    private readonly BlobContainerClient _container = blobs.GetBlobContainerClient(StorageNames.ArticlesContainer);

    /// <summary>Stores an article's bytes, in place of any that have the name.</summary>
    public Task UploadAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        _container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(content), overwrite: true, cancellationToken);

    /// <summary>Deletes a blob; false when there is none.</summary>
    public async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        var response = await _container.GetBlobClient(name)
            .DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return response.Value;
    }

    /// <summary>
    /// Reads a blob as it is now; null when there is none. The content of one that is too large is not read.
    /// </summary>
    public async Task<ArticleBlob?> DownloadAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var response = await _container.GetBlobClient(name)
                .DownloadStreamingAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            using var download = response.Value;
            var details = download.Details;
            if (details.ContentLength > ArticleLimits.MaxBytes)
            {
                return new ArticleBlob(name, details.ETag.ToString("H"), Md5(details.ContentHash), null, null);
            }

            var content = new byte[details.ContentLength];
            await download.Content.ReadExactlyAsync(content, cancellationToken).ConfigureAwait(false);
            var hash = Convert.ToHexStringLower(SHA256.HashData(content));
            return new ArticleBlob(name, details.ETag.ToString("H"), Md5(details.ContentHash), content, hash);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>The version of a blob as it is now; null when there is none.</summary>
    public async Task<string?> FindETagAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var properties = await _container.GetBlobClient(name)
                .GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return properties.Value.ETag.ToString("H");
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Throws when the container cannot be reached.</summary>
    /// <exception cref="RequestFailedException">The blob service refused or did not answer.</exception>
    public Task EnsureReachableAsync(CancellationToken cancellationToken) =>
        _container.GetPropertiesAsync(cancellationToken: cancellationToken);

    /// <summary>All blobs, without their content.</summary>
    public async IAsyncEnumerable<ListedBlob> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in _container.GetBlobsAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            yield return new ListedBlob(
                blob.Name,
                blob.Properties.ETag?.ToString("H"),
                Md5(blob.Properties.ContentHash),
                blob.Properties.LastModified);
        }
    }

    private static string? Md5(byte[]? hash) => hash is { Length: > 0 } ? Convert.ToHexStringLower(hash) : null;
}
