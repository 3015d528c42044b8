using System.Buffers.Binary;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Search;

/// <summary>
/// A projection as a blob, from which a new instance begins: frames of articles, a block each, so that the blob
/// changes as a whole when they are committed.
/// </summary>
public sealed class SnapshotStore(BlobServiceClient blobs)
{
    // With the number of the form: instances of two versions of the service can run side by side.
    private const string BlobName = "cases.1";

    private const string SequenceKey = "sequence";
    private const string ArticlesKey = "articles";

    private readonly BlockBlobClient _blob =
        blobs.GetBlobContainerClient(StorageNames.SearchContainer).GetBlockBlobClient(BlobName);

    /// <summary>Tells of the snapshot that is stored; null when there is none. One request.</summary>
    internal async Task<Snapshot?> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            var properties = await _blob.GetPropertiesAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return Read(properties.Value.Metadata);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Loads the snapshot; null when there is none that can be used. One request.</summary>
    internal async Task<Projection?> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var response = await _blob.DownloadStreamingAsync(cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            using var download = response.Value;
            if (Read(download.Details.Metadata) is not { } snapshot)
            {
                return null;
            }

            var articles = new List<SearchedArticle>(snapshot.ArticleCount);
            var pool = new StringPool();
            using var frame = new MemoryStream();
            using var buffer = new MemoryStream();
            while (await TryReadFrameAsync(download.Content, frame, cancellationToken).ConfigureAwait(false))
            {
                articles.AddRange(SnapshotFrame.Read(frame, pool, buffer));
            }

            return articles.Count == snapshot.ArticleCount ? new Projection(snapshot.Sequence, [.. articles]) : null;
        }
        catch (Exception exception) when (exception is RequestFailedException { Status: 404 } or InvalidDataException
            or InvalidOperationException or EndOfStreamException)
        {
            // None, or damaged: Brotli and the reader of frames say so in these ways.
            return null;
        }
    }

    /// <summary>Stores a projection in place of what is stored; one request for each frame, and one.</summary>
    /// <returns>False, and nothing is changed, when another instance stored one meanwhile.</returns>
    internal async Task<bool> TrySaveAsync(Projection projection, CancellationToken cancellationToken)
    {
        // Blocks of several writers must not be taken for each other's.
        var writer = Guid.NewGuid();
        var blocks = new List<string>();
        foreach (var frame in SnapshotFrame.WriteAll(projection.Articles))
        {
            var block = new byte[sizeof(int) + frame.Length];
            BinaryPrimitives.WriteInt32LittleEndian(block, frame.Length);
            frame.CopyTo(block, sizeof(int));
            var id = Convert.ToBase64String([.. writer.ToByteArray(), .. BitConverter.GetBytes(blocks.Count)]);
            await _blob.StageBlockAsync(id, new MemoryStream(block), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            blocks.Add(id);
        }

        try
        {
            await _blob.CommitBlockListAsync(
                blocks,
                new CommitBlockListOptions
                {
                    Metadata = new Dictionary<string, string>
                    {
                        [SequenceKey] = projection.Sequence.ToString(CultureInfo.InvariantCulture),
                        [ArticlesKey] = projection.Articles.Length.ToString(CultureInfo.InvariantCulture),
                    },
                },
                cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.InvalidBlockList)
        {
            // A commit discards the blocks of everybody else.
            return false;
        }
    }

    private static Snapshot? Read(IDictionary<string, string> metadata) =>
        metadata.TryGetValue(SequenceKey, out var sequence)
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && metadata.TryGetValue(ArticlesKey, out var articles)
        && int.TryParse(articles, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new Snapshot(number, count)
            : null;

    private static async Task<bool> TryReadFrameAsync(
        Stream blob, MemoryStream frame, CancellationToken cancellationToken)
    {
        var head = new byte[sizeof(int)];
        if (await blob.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken)
            .ConfigureAwait(false) < head.Length)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length <= 0)
        {
            throw new InvalidDataException("A frame has no length.");
        }

        frame.SetLength(length);
        frame.Position = 0;
        await blob.ReadExactlyAsync(frame.GetBuffer().AsMemory(0, length), cancellationToken).ConfigureAwait(false);
        return true;
    }
}
