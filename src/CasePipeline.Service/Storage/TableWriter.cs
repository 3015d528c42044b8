using Azure;
using Azure.Data.Tables;

namespace CasePipeline.Service.Storage;

/// <summary>
/// Sends changes of many rows in as few requests as the service allows: transactions of one partition, at most 100
/// operations and 4 MiB each ("Performing entity group transactions"), several partitions at a time. Each transaction
/// is atomic, all together are not. Operations must not depend on each other's order.
/// </summary>
public static class TableWriter
{
    private const int MaxOperations = 100;
    private const int MaxBytes = 3_500_000;
    private const int MaxPartitionsAtOnce = 8;

    // "Table service error codes": the row is missing, as opposed to its table.
    private const string ResourceNotFound = "ResourceNotFound";

    /// <summary>Creates or replaces rows.</summary>
    public static TableTransactionAction Put(TableEntity row) =>
        new(TableTransactionActionType.UpsertReplace, row, ETag.All);

    /// <summary>Changes the named properties of a row that exists; never creates it.</summary>
    public static TableTransactionAction Change(TableEntity row) =>
        new(TableTransactionActionType.UpdateMerge, row, ETag.All);

    /// <summary>Deletes a row. One that is gone already is not an error.</summary>
    public static TableTransactionAction Delete(TableEntity row) =>
        new(TableTransactionActionType.Delete, row, ETag.All);

    /// <summary>Sends the operations. After an error some of them may have been carried out.</summary>
    public static Task WriteAsync(
        TableClient table,
        IEnumerable<TableTransactionAction> operations,
        CancellationToken cancellationToken) => Parallel.ForEachAsync(
            operations.GroupBy(operation => operation.Entity.PartitionKey),
            new ParallelOptions { MaxDegreeOfParallelism = MaxPartitionsAtOnce, CancellationToken = cancellationToken },
            async (partition, token) =>
            {
                foreach (var transaction in Split(partition))
                {
                    await SubmitAsync(table, transaction, token).ConfigureAwait(false);
                }
            });

    private static IEnumerable<List<TableTransactionAction>> Split(IEnumerable<TableTransactionAction> operations)
    {
        var transaction = new List<TableTransactionAction>();
        var bytes = 0;
        foreach (var operation in operations)
        {
            var size = EstimateBytes((TableEntity)operation.Entity);
            if (transaction.Count == MaxOperations || (transaction.Count > 0 && bytes + size > MaxBytes))
            {
                yield return transaction;
                transaction = [];
                bytes = 0;
            }

            transaction.Add(operation);
            bytes += size;
        }

        if (transaction.Count > 0)
        {
            yield return transaction;
        }
    }

    private static async Task SubmitAsync(
        TableClient table,
        List<TableTransactionAction> transaction,
        CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(transaction, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException exception) when (IsRowMissing(exception) && transaction.Count > 1)
        {
            // Someone was here before: a retry whose first answer was lost, or a repair. The rest is still to do.
            foreach (var operation in transaction)
            {
                await SubmitAsync(table, [operation], cancellationToken).ConfigureAwait(false);
            }
        }
        catch (RequestFailedException exception) when (IsRowMissing(exception))
        {
            // Gone already, or never written: nothing is left to delete or to change.
        }
    }

    private static bool IsRowMissing(RequestFailedException exception) =>
        exception.Status == 404 && exception.ErrorCode == ResourceNotFound;

    // The request is JSON in UTF-8: Base64 for bytes, up to three bytes for a UTF-16 code unit, and some 500 bytes of
    // envelope for each operation.
    private static int EstimateBytes(TableEntity row) =>
        500 + row.Sum(property => property.Key.Length + property.Value switch
        {
            byte[] bytes => bytes.Length * 4 / 3,
            string text => text.Length * 3,
            _ => 64,
        });
}
