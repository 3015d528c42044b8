using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Cases;

/// <summary>A row of the cases table that lists a case, as it was read.</summary>
internal sealed class CaseRow(TableEntity row, CaseList list)
{
    /// <summary>
    /// Whether the row's article is in no transition: then what the row says holds, and nothing else need be read.
    /// Otherwise the transition tells which generation readers see.
    /// </summary>
    public const string SettledColumn = "Settled";

    private const string RecordColumn = "Record";

    public string Position { get; } = CaseRowKeys.PositionOf(row.RowKey, list);

    public string Generation { get; } = CaseRowKeys.GenerationOf(row.RowKey);

    public string ArticleId { get; } = row.GetString(nameof(CaseRecord.ArticleId));

    public bool IsSettled { get; } = row.GetBoolean(SettledColumn) ?? false;

    /// <summary>The record, where it lies in this row; null where it lies in rows of its own.</summary>
    public byte[]? CompressedRecord => row.GetBinary(RecordColumn);

    public int Ordinal => CaseRowKeys.OrdinalOf(Position);

    /// <summary>The facets, which only the rows in an article's own partition have as columns.</summary>
    public static CaseFacets FacetsOf(TableEntity row) => new(
        row.GetInt32(nameof(CaseRecord.Ordinal)).GetValueOrDefault(),
        row.GetString(nameof(CaseRecord.PublishedOn)) is { } day
            ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)
            : null,
        row.GetString(nameof(CaseRecord.Series)),
        row.GetString(nameof(CaseRecord.Award)),
        row.GetString(nameof(CaseRecord.Institution)),
        row.GetInt32(nameof(CaseRecord.Year)));

    public static string[] FacetColumns { get; } =
    [
        nameof(ITableEntity.PartitionKey), nameof(ITableEntity.RowKey),
        nameof(CaseRecord.Ordinal), nameof(CaseRecord.PublishedOn), nameof(CaseRecord.Series),
        nameof(CaseRecord.Award), nameof(CaseRecord.Institution), nameof(CaseRecord.Year),
    ];

    /// <summary>The row in the article's own partition. Its columns are for operators and for repairs.</summary>
    public static TableEntity InArticle(CaseRecord record, string generation, byte[]? compressedRecord)
    {
        var row = Listed(CaseRowKeys.ArticleList(record.ArticleId), CaseRowKeys.Ordinal(record.Ordinal),
            record.ArticleId, generation, compressedRecord);
        row[nameof(CaseRecord.Ordinal)] = record.Ordinal;
        row[nameof(CaseRecord.PublishedOn)] = record.PublishedOn?.ToString("O", CultureInfo.InvariantCulture);
        row[nameof(CaseRecord.Series)] = record.Series;
        row[nameof(CaseRecord.Award)] = record.Award;
        row[nameof(CaseRecord.Institution)] = record.Institution;
        row[nameof(CaseRecord.Year)] = record.Year;
        row[nameof(CaseRecord.Title)] = record.Title;
        return row;
    }

    /// <summary>A row of a list, not settled yet.</summary>
    public static TableEntity Listed(
        CaseList list, string position, string articleId, string generation, byte[]? compressedRecord)
    {
        var row = new TableEntity(list.PartitionKey, CaseRowKeys.Row(list, position, generation))
        {
            [nameof(CaseRecord.ArticleId)] = articleId,
            [SettledColumn] = false,
        };
        if (compressedRecord is not null)
        {
            row[RecordColumn] = compressedRecord;
        }

        return row;
    }

    public static byte[] Serialize(CaseRecord record) =>
        StoredDocument.Compress(JsonSerializer.SerializeToUtf8Bytes(record, ServiceJson.Readable.CaseRecord));

    public static CaseRecord Deserialize(byte[] compressed) =>
        JsonSerializer.Deserialize(StoredDocument.Decompress(compressed), ServiceJson.Readable.CaseRecord)
        ?? throw new InvalidDataException("A stored case is null.");
}
