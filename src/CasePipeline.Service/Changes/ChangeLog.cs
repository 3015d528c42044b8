using System.Globalization;
using Azure.Data.Tables;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Changes;

/// <summary>
/// The log of all changes of what readers see, in one order for everybody. A change is appended by the transaction
/// that makes it: it adds the row behind the newest, which fails for all but one of those who try at once. Whoever has
/// read the log to its end therefore knows every article that was ready when they asked.
/// </summary>
public sealed class ChangeLog(TableServiceClient tables)
{
    private static readonly string[] KeyColumns = [nameof(ITableEntity.PartitionKey), nameof(ITableEntity.RowKey)];

    private readonly TableClient _table = tables.GetTableClient(StorageNames.ArticlesTable);

    /// <summary>Sequence of the newest change; 0 when there is none. One request.</summary>
    public async Task<long> ReadNewestAsync(CancellationToken cancellationToken)
    {
        var rows = _table.QueryAsync<TableEntity>(
            RowKeyRange.Of(ArticleRowKeys.Partition, ArticleRowKeys.ChangePrefix).ToFilter(),
            maxPerPage: 1,
            select: KeyColumns,
            cancellationToken: cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            return SequenceOf(row.RowKey);
        }

        return 0;
    }

    /// <summary>
    /// Reads the changes after one, newest first. One request for each 1,000.
    /// </summary>
    /// <returns>Null when the log no longer reaches back to it.</returns>
    internal async Task<List<Change>?> ReadSinceAsync(long sequence, CancellationToken cancellationToken)
    {
        // With the row of the sequence itself, which proves that nothing is missing behind it.
        var last = RowKeyRange.Of(ArticleRowKeys.Partition, RowKey(sequence));
        var range = last with { From = ArticleRowKeys.ChangePrefix };
        var changes = new List<Change>();
        await foreach (var row in _table.QueryAsync<TableEntity>(range.ToFilter(), cancellationToken: cancellationToken)
            .ConfigureAwait(false))
        {
            var found = SequenceOf(row.RowKey);
            if (found == sequence)
            {
                return changes;
            }

            changes.Add(new Change(
                found,
                row.GetString(nameof(Change.ArticleId)),
                row.GetString(nameof(Change.Generation)),
                row.GetInt32(nameof(Change.CaseCount)).GetValueOrDefault()));
        }

        return sequence == 0 && (changes.Count == 0 || changes[^1].Sequence == 1) ? changes : null;
    }

    /// <summary>The part of a transaction that appends a change.</summary>
    internal static TableTransactionAction Append(Change change) => new(
        TableTransactionActionType.Add,
        new TableEntity(ArticleRowKeys.Partition, RowKey(change.Sequence))
        {
            [nameof(Change.ArticleId)] = change.ArticleId,
            [nameof(Change.Generation)] = change.Generation,
            [nameof(Change.CaseCount)] = change.CaseCount,
        });

    /// <summary>Deletes the changes before one, which stays: the log is never empty again.</summary>
    internal async Task TrimAsync(long before, CancellationToken cancellationToken)
    {
        var older = RowKeyRange.Of(ArticleRowKeys.Partition, ArticleRowKeys.ChangePrefix).After(RowKey(before));
        var operations = new List<TableTransactionAction>();
        await foreach (var row in _table.QueryAsync<TableEntity>(
            older.ToFilter(), select: KeyColumns, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            operations.Add(TableWriter.Delete(row));
        }

        await TableWriter.WriteAsync(_table, operations, cancellationToken).ConfigureAwait(false);
    }

    // Newest first, as the service returns rows in the order of their keys only.
    private static string RowKey(long sequence) => string.Create(
        CultureInfo.InvariantCulture, $"{ArticleRowKeys.ChangePrefix}{long.MaxValue - sequence:D19}");

    private static long SequenceOf(string rowKey) => long.MaxValue - long.Parse(
        rowKey.AsSpan(ArticleRowKeys.ChangePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
}
