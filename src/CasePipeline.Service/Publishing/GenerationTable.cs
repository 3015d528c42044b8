using Azure.Data.Tables;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Publishing;

/// <summary>
/// Writes generations into the cases table. Each write says whether it was carried out whole: it stops when the
/// transition that it belongs to was taken over by another worker.
/// </summary>
public sealed class GenerationTable(TableServiceClient tables, TransitionTable transitions)
{
    // Fills transactions of a hundred in each of the index partitions.
    private const int OperationsPerStep = 3200;

    private readonly TableClient _table = tables.GetTableClient(StorageNames.CasesTable);

    /// <summary>Reads which rows a generation has, from those in the article's own partition.</summary>
    internal async Task<Generation> ReadAsync(string articleId, string id, CancellationToken cancellationToken)
    {
        var cases = new List<CaseFacets>();
        var documents = new List<string>();
        var rows = _table.QueryAsync<TableEntity>(
            RowKeyRange.Of(articleId, CaseRowKeys.CasePrefix).ToFilter(),
            select: CaseRow.FacetColumns,
            cancellationToken: cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (CaseRowKeys.GenerationOf(row.RowKey) == id)
            {
                cases.Add(CaseRow.FacetsOf(row));
            }
        }

        rows = _table.QueryAsync<TableEntity>(
            RowKeyRange.Of(articleId, CaseRowKeys.GenerationDocuments(id)).ToFilter(),
            select: [nameof(ITableEntity.RowKey)],
            cancellationToken: cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            documents.Add(row.RowKey);
        }

        return new Generation(articleId, id, cases, documents);
    }

    /// <summary>Writes the rows in the article's own partition: first, as a repair finds the others by them.</summary>
    internal Task<bool> TryPutOwnRowsAsync(
        Transition transition, NewGeneration? generation, CancellationToken cancellationToken) =>
        TryWriteAsync(transition, (generation?.ArticleRows ?? []).Select(TableWriter.Put), cancellationToken);

    /// <summary>Writes the rows in the index partitions.</summary>
    internal Task<bool> TryPutIndexRowsAsync(
        Transition transition, NewGeneration? generation, CancellationToken cancellationToken) =>
        TryWriteAsync(transition, (generation?.IndexRows() ?? []).Select(TableWriter.Put), cancellationToken);

    /// <summary>Marks the rows of a generation as settled or not.</summary>
    internal Task<bool> TryMarkAsync(
        Transition transition, Generation? generation, bool settled, CancellationToken cancellationToken)
    {
        var rows = generation?.IndexRows().Concat(generation.CaseRows()) ?? [];
        return TryWriteAsync(transition, rows.Select(Mark), cancellationToken);

        TableTransactionAction Mark(TableEntity row)
        {
            row[CaseRow.SettledColumn] = settled;
            return TableWriter.Change(row);
        }
    }

    /// <summary>Deletes a generation; rows that are gone already are no error.</summary>
    internal async Task<bool> TryDeleteAsync(
        Transition? transition, Generation? generation, CancellationToken cancellationToken)
    {
        if (generation is null)
        {
            return true;
        }

        // The article's own rows go last: without them a repair would not know the others.
        var own = generation.DocumentRows().Concat(generation.CaseRows());
        return await TryWriteAsync(
                transition, generation.IndexRows().Select(TableWriter.Delete), cancellationToken).ConfigureAwait(false)
            && await TryWriteAsync(transition, own.Select(TableWriter.Delete), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes rows while a transition is ours; false, with some rows written, when it no longer is.</summary>
    /// <param name="transition">The transition; null to write whosever it is.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private async Task<bool> TryWriteAsync(
        Transition? transition, IEnumerable<TableTransactionAction> operations, CancellationToken cancellationToken)
    {
        foreach (var step in operations.Chunk(OperationsPerStep))
        {
            if (transition is not null
                && !await transitions.TryKeepAsync(transition, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            await TableWriter.WriteAsync(_table, step, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }
}
