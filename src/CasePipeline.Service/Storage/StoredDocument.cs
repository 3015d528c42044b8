using System.Globalization;
using System.IO.Compression;
using Azure.Data.Tables;

namespace CasePipeline.Service.Storage;

/// <summary>
/// Bytes of any length in table rows, compressed with Brotli. A short document lies in a property of the row that it
/// belongs to; a long one lies in rows of its own, called pieces, because a binary property holds at most 64 KiB and
/// an entity at most 1 MiB ("Understanding the Table service data model").
/// </summary>
public static class StoredDocument
{
    /// <summary>
    /// Longest compressed document that is kept inside its row, in bytes: a hundred such rows, in Base64, fit the
    /// 4 MiB of a transaction.
    /// </summary>
    public const int MaxInlineBytes = 24 * 1024;

    private const int PropertyBytes = 60 * 1024;
    private const int PropertiesPerPiece = 12;
    private const int PieceBytes = PropertyBytes * PropertiesPerPiece;

    // Level 5 of 11 and a window of 4 MiB: beyond these, Brotli takes several times as long for a few percent.
    private const int Quality = 5;
    private const int WindowBits = 22;

    /// <summary>Compresses a document.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> document)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(document.Length)];
        if (!BrotliEncoder.TryCompress(document, buffer, out var written, Quality, WindowBits))
        {
            throw new InvalidOperationException("A buffer of Brotli's own upper bound was too small.");
        }

        return buffer[..written];
    }

    /// <summary>Restores a document.</summary>
    public static byte[] Decompress(byte[] compressed)
    {
        using var source = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var document = new MemoryStream(compressed.Length * 4);
        source.CopyTo(document);
        return document.ToArray();
    }

    /// <summary>Restores a document in place of what a stream holds, so that one serves for many.</summary>
    public static void Decompress(Stream compressed, MemoryStream document)
    {
        document.SetLength(0);
        using (var source = new BrotliStream(compressed, CompressionMode.Decompress, leaveOpen: true))
        {
            source.CopyTo(document);
        }

        document.Position = 0;
    }

    /// <summary>The rows that hold a compressed document, in order.</summary>
    /// <param name="compressed">What <see cref="Compress"/> returned.</param>
    /// <param name="partitionKey">The rows' partition.</param>
    /// <param name="rowKeyPrefix">Beginning of their row keys; the piece's number follows.</param>
    public static List<TableEntity> ToPieces(ReadOnlySpan<byte> compressed, string partitionKey, string rowKeyPrefix)
    {
        var pieces = new List<TableEntity>();
        for (var offset = 0; offset < compressed.Length; offset += PieceBytes)
        {
            var rowKey = string.Create(CultureInfo.InvariantCulture, $"{rowKeyPrefix}{pieces.Count:D4}");
            var piece = new TableEntity(partitionKey, rowKey);
            var rest = compressed[offset..Math.Min(offset + PieceBytes, compressed.Length)];
            for (var property = 0; !rest.IsEmpty; property++)
            {
                var length = Math.Min(PropertyBytes, rest.Length);
                piece[PropertyName(property)] = rest[..length].ToArray();
                rest = rest[length..];
            }

            pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>Puts a compressed document together again.</summary>
    public static byte[] FromPieces(IEnumerable<TableEntity> pieces)
    {
        using var compressed = new MemoryStream();
        foreach (var piece in pieces)
        {
            for (var property = 0; piece.GetBinary(PropertyName(property)) is { } part; property++)
            {
                compressed.Write(part);
            }
        }

        return compressed.ToArray();
    }

    private static string PropertyName(int property) =>
        string.Create(CultureInfo.InvariantCulture, $"Part{property:D2}");
}
