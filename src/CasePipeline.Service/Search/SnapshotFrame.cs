using System.Text;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Search;

/// <summary>
/// A part of a snapshot: some articles in one block of bytes, compressed. Another form needs another name of the blob
/// in <see cref="SnapshotStore"/>.
/// </summary>
internal static class SnapshotFrame
{
    // Before compression.
    private const int EnoughBytes = 4 * 1024 * 1024;

    /// <summary>Writes articles, in as many frames as they need.</summary>
    public static IEnumerable<byte[]> WriteAll(IEnumerable<SearchedArticle> articles)
    {
        var buffer = new MemoryStream();
        var writer = new BinaryWriter(buffer, Encoding.UTF8);
        foreach (var article in articles)
        {
            Write(writer, article);
            if (buffer.Length >= EnoughBytes)
            {
                yield return Take(buffer);
            }
        }

        if (buffer.Length > 0)
        {
            yield return Take(buffer);
        }
    }

    /// <summary>Reads the articles of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="pool">Texts that occur again and again.</param>
    /// <param name="buffer">Room to read in, which serves for many frames.</param>
    public static IEnumerable<SearchedArticle> Read(Stream frame, StringPool pool, MemoryStream buffer)
    {
        StoredDocument.Decompress(frame, buffer);
        using var reader = new BinaryReader(buffer, Encoding.UTF8, leaveOpen: true);
        while (buffer.Position < buffer.Length)
        {
            var articleId = reader.ReadString();
            var generation = reader.ReadString();
            var day = reader.ReadInt32();
            DateOnly? publishedOn = day < 0 ? null : DateOnly.FromDayNumber(day);
            var cases = new SearchedCase[reader.ReadInt32()];
            for (var i = 0; i < cases.Length; i++)
            {
                cases[i] = ReadCase(reader, buffer, publishedOn, pool);
            }

            yield return new SearchedArticle(articleId, publishedOn, generation, cases);
        }
    }

    private static byte[] Take(MemoryStream buffer)
    {
        var frame = StoredDocument.Compress(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        buffer.SetLength(0);
        return frame;
    }

    private static void Write(BinaryWriter writer, SearchedArticle article)
    {
        writer.Write(article.ArticleId);
        writer.Write(article.Generation);
        writer.Write(article.PublishedOn?.DayNumber ?? -1);
        writer.Write(article.Cases.Count);
        foreach (var (facets, _, text, record) in article.Cases)
        {
            writer.Write(facets.Ordinal);
            WriteOptional(writer, facets.Series);
            WriteOptional(writer, facets.Award);
            WriteOptional(writer, facets.Institution);
            writer.Write(facets.Year ?? -1);
            writer.Write(text);
            writer.Write(record.Length);
            writer.Write(record);
        }
    }

    private static SearchedCase ReadCase(
        BinaryReader reader, MemoryStream buffer, DateOnly? publishedOn, StringPool pool)
    {
        var ordinal = reader.ReadInt32();
        var series = pool.Share(ReadOptional(reader));
        var award = pool.Share(ReadOptional(reader));
        var institution = pool.Share(ReadOptional(reader));
        var year = reader.ReadInt32();
        var facets = new CaseFacets(ordinal, publishedOn, series, award, institution, year < 0 ? null : year);
        var text = ReadLong(reader, buffer);
        return new SearchedCase(facets, pool.Fold(facets), text, reader.ReadBytes(reader.ReadInt32()));
    }

    // What BinaryReader.ReadString returns, which puts a long text together from pieces of 128 bytes.
    private static string ReadLong(BinaryReader reader, MemoryStream buffer)
    {
        var length = reader.Read7BitEncodedInt();
        var start = (int)buffer.Position;
        if (length < 0 || length > buffer.Length - start)
        {
            throw new EndOfStreamException();
        }

        buffer.Position += length;
        return Encoding.UTF8.GetString(buffer.GetBuffer(), start, length);
    }

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
