using System.Text.Json;
using Azure;
using Azure.Core;

namespace CasePipeline.Testing;

/// <summary>What went over a wire: the units that storage is paid by, and what bounds its speed.</summary>
public sealed class Traffic
{
    private int _tableRequests;
    private int _blobReads;
    private int _blobWrites;
    private long _rowsRead;
    private long _bytesRead;
    private long _bytesSent;

    /// <summary>Requests to tables.</summary>
    public int TableRequests { get => _tableRequests; init => _tableRequests = value; }

    /// <summary>Requests to blobs that change nothing.</summary>
    public int BlobReads { get => _blobReads; init => _blobReads = value; }

    /// <summary>Requests to blobs that change something.</summary>
    public int BlobWrites { get => _blobWrites; init => _blobWrites = value; }

    /// <summary>Rows that queries and point reads returned.</summary>
    public long RowsRead { get => _rowsRead; init => _rowsRead = value; }

    /// <summary>Bytes of the answers' bodies.</summary>
    public long BytesRead { get => _bytesRead; init => _bytesRead = value; }

    /// <summary>Bytes of the requests' bodies.</summary>
    public long BytesSent { get => _bytesSent; init => _bytesSent = value; }

    internal void Add(Request request, Response response)
    {
        var isRead = request.Method == RequestMethod.Get || request.Method == RequestMethod.Head;
        ref var requests = ref _blobReads;
        if (request.Headers.Contains("DataServiceVersion"))
        {
            // The table client sends it, the blob client does not.
            requests = ref _tableRequests;
        }
        else if (!isRead)
        {
            requests = ref _blobWrites;
        }

        Interlocked.Increment(ref requests);
        if (request.Content?.TryComputeLength(out var sent) == true)
        {
            Interlocked.Add(ref _bytesSent, sent);
        }

        if (request.Method == RequestMethod.Head)
        {
            return;
        }

        if (response.ContentStream is MemoryStream buffered)
        {
            var content = buffered.ToArray();
            Interlocked.Add(ref _bytesRead, content.Length);
            Interlocked.Add(ref _rowsRead, isRead && response.Status == 200 ? CountRows(content) : 0);
        }
        else
        {
            // The body of a blob, which is not there yet.
            Interlocked.Add(ref _bytesRead, response.Headers.ContentLengthLong ?? 0);
        }
    }

    // A row, or an object that lists rows as its value.
    private static int CountRows(byte[] content)
    {
        if (content is not [(byte)'{', ..])
        {
            return 0;
        }

        var reader = new Utf8JsonReader(content);
        var rows = 0;
        var isList = false;
        while (reader.Read())
        {
            isList |= reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.StartArray;
            rows += reader.CurrentDepth == 2 && reader.TokenType == JsonTokenType.StartObject ? 1 : 0;
        }

        return isList ? rows : 1;
    }
}
