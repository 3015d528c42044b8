using System.Text;
using Azure.Data.Tables;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Publishing;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Cases;

/// <summary>
/// Reads cases. A page is one request; while an article in it is in transition, a few more tell which of its
/// generations to show.
/// </summary>
public sealed class CaseReader(TableServiceClient tables, ArticleTable articles, TransitionTable transitions)
{
    /// <summary>Most cases in a page: with one more, to know whether there is a next page, still one request.</summary>
    public const int MaxTop = 500;

    // Each attempt fails only when an article of the page was published during it.
    private const int MaxAttempts = 20;

    // A filter on an article and something else is answered from the article's own list, which is short.
    private const int ScanSize = 1000;

    private readonly TableClient _table = tables.GetTableClient(StorageNames.CasesTable);

    /// <summary>Reads one case; null when there is none. One request.</summary>
    public async Task<CaseRecord?> FindAsync(CaseId id, CancellationToken cancellationToken)
    {
        var list = CaseRowKeys.ArticleList(id.ArticleId);
        var range = RowKeyRange.Of(list.PartitionKey, $"{list.Prefix}{CaseRowKeys.Ordinal(id.Ordinal)}-");
        var batch = await ReadBatchAsync(list, range, size: 1, cancellationToken).ConfigureAwait(false);
        return batch.Records.FirstOrDefault().Record;
    }

    /// <summary>
    /// Reads a page of cases: newest publication first, undated last, then by article and in its order; the cases of
    /// one article in its order. The filter has one value a field at most, and words are not looked for: see
    /// <see cref="Search.CaseSearch"/>.
    /// </summary>
    public async Task<ListPage<CaseRecord>> ListAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        var articleId = filter.ArticleIds.SingleOrDefault();
        var list = articleId is null ? CaseIndex.ListFor(filter) : CaseRowKeys.ArticleList(articleId);
        var range = articleId is null ? InDates(list, filter) : RowKeyRange.Of(list.PartitionKey, list.Prefix);
        var matcher = new CaseMatcher(filter);
        if (query.After is not null)
        {
            range = range.After(list.Prefix + query.After);
        }

        var found = new List<(string Position, CaseRecord Record)>(query.Top);
        string? next;
        do
        {
            var size = articleId is null ? query.Top - found.Count : ScanSize;
            var batch = await ReadBatchAsync(list, range, size, cancellationToken).ConfigureAwait(false);
            found.AddRange(batch.Records.Where(entry => matcher.Matches(entry.Record)));
            next = batch.Next;
            range = next is null ? range : range.After(list.Prefix + next);
        }
        while (next is not null && found.Count < query.Top);

        if (found.Count > query.Top)
        {
            found.RemoveRange(query.Top, found.Count - query.Top);
            next = found[^1].Position;
        }

        return new ListPage<CaseRecord>([.. found.Select(entry => entry.Record)], next);
    }

    /// <summary>Reads an article's normalised text; null when it has none, or does not exist. Two requests.</summary>
    public async Task<string?> FindTextAsync(string articleId, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var stored = await articles.FindAsync(articleId, cancellationToken).ConfigureAwait(false);
            if (stored?.Article is not { Generation: { } generation, TextPieces: > 0 } article)
            {
                return null;
            }

            var pieces = await ReadPiecesAsync(articleId, generation, CaseRowKeys.TextOrdinal, cancellationToken)
                .ConfigureAwait(false);
            if (pieces.Count == article.TextPieces)
            {
                return Encoding.UTF8.GetString(StoredDocument.Decompress(StoredDocument.FromPieces(pieces)));
            }
        }

        throw new ReadContentionException();
    }

    /// <summary>
    /// Reads the compressed records of a generation by ordinal, whether readers see it or not: fewer than it has while
    /// it is being deleted. One request, and one for each long record.
    /// </summary>
    internal async Task<List<byte[]>> ReadGenerationAsync(
        string articleId, string generation, CancellationToken cancellationToken)
    {
        var list = CaseRowKeys.ArticleList(articleId);
        var records = new List<byte[]>();
        await foreach (var entity in _table.QueryAsync<TableEntity>(
            RowKeyRange.Of(list.PartitionKey, list.Prefix).ToFilter(),
            cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            var row = new CaseRow(entity, list);
            if (row.Generation == generation
                && await ReadCompressedAsync(row, cancellationToken).ConfigureAwait(false) is { } compressed)
            {
                records.Add(compressed);
            }
        }

        return records;
    }

    private static RowKeyRange InDates(CaseList list, CaseFilter filter)
    {
        var all = RowKeyRange.Of(list.PartitionKey, list.Prefix);
        if (filter.From is null && filter.To is null)
        {
            return all;
        }

        var newest = CaseRowKeys.NewestFirst(filter.To ?? DateOnly.MaxValue);
        var oldest = CaseRowKeys.NewestFirst(filter.From ?? DateOnly.MinValue);
        return new RowKeyRange(
            list.PartitionKey, list.Prefix + newest, RowKeyRange.Of(list.PartitionKey, list.Prefix + oldest).Before);
    }

    private async Task<Batch> ReadBatchAsync(
        CaseList list, RowKeyRange range, int size, CancellationToken cancellationToken)
    {
        Dictionary<string, Sight>? before = null;
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var (rows, next) = await ReadRowsAsync(list, range, size, cancellationToken).ConfigureAwait(false);
            var moving = rows.Where(row => !row.IsSettled).Select(row => row.ArticleId)
                .Union(rows.GroupBy(row => row.Position).Where(same => same.Count() > 1)
                    .Select(same => same.First().ArticleId))
                .ToList();
            if (moving.Count > 0)
            {
                // What was read is whole if the same generations were to be seen before and after.
                var after = await ReadSightsAsync(moving, cancellationToken).ConfigureAwait(false);
                var steady = moving.All(id => before is not null
                    && before.TryGetValue(id, out var sight) && sight == after[id]);
                before = after;
                if (!steady)
                {
                    continue;
                }

                rows.RemoveAll(row => after.TryGetValue(row.ArticleId, out var sight)
                    && row.Generation != sight.Generation);
            }

            if (await ReadRecordsAsync(rows, cancellationToken).ConfigureAwait(false) is { } records)
            {
                return new Batch(records, next);
            }
        }

        throw new ReadContentionException();
    }

    /// <summary>Reads the rows of the first positions of a range, all generations that stand there.</summary>
    private async Task<(List<CaseRow> Rows, string? Next)> ReadRowsAsync(
        CaseList list, RowKeyRange range, int size, CancellationToken cancellationToken)
    {
        var rows = new List<CaseRow>(size);
        var positions = 0;
        var query = _table.QueryAsync<TableEntity>(
            range.ToFilter(), maxPerPage: Math.Min(size + 1, ScanSize), cancellationToken: cancellationToken);
        await foreach (var entity in query.ConfigureAwait(false))
        {
            var row = new CaseRow(entity, list);
            if (rows.Count == 0 || rows[^1].Position != row.Position)
            {
                positions++;
            }

            if (positions > size)
            {
                return (rows, rows[^1].Position);
            }

            rows.Add(row);
        }

        return (rows, null);
    }

    private async Task<Dictionary<string, Sight>> ReadSightsAsync(
        List<string> articleIds, CancellationToken cancellationToken)
    {
        var underWay = await transitions.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        var sights = new Dictionary<string, Sight>(articleIds.Count);
        foreach (var id in articleIds)
        {
            if (underWay.TryGetValue(id, out var transition))
            {
                sights[id] = new Sight(transition.Visible, transition.Owner);
            }
            else
            {
                var stored = await articles.FindAsync(id, cancellationToken).ConfigureAwait(false);
                sights[id] = new Sight(stored?.Article.Generation, TransitionOwner: null);
            }
        }

        return sights;
    }

    /// <summary>The records of rows; null when one was deleted meanwhile.</summary>
    private async Task<List<(string Position, CaseRecord Record)>?> ReadRecordsAsync(
        List<CaseRow> rows, CancellationToken cancellationToken)
    {
        var records = new List<(string, CaseRecord)>(rows.Count);
        foreach (var row in rows)
        {
            if (await ReadCompressedAsync(row, cancellationToken).ConfigureAwait(false) is not { } compressed)
            {
                return null;
            }

            records.Add((row.Position, CaseRow.Deserialize(compressed)));
        }

        return records;
    }

    private async Task<byte[]?> ReadCompressedAsync(CaseRow row, CancellationToken cancellationToken)
    {
        if (row.CompressedRecord is { } compressed)
        {
            return compressed;
        }

        var pieces = await ReadPiecesAsync(row.ArticleId, row.Generation, row.Ordinal, cancellationToken)
            .ConfigureAwait(false);
        return pieces.Count == 0 ? null : StoredDocument.FromPieces(pieces);
    }

    private async Task<List<TableEntity>> ReadPiecesAsync(
        string articleId, string generation, int ordinal, CancellationToken cancellationToken)
    {
        var range = RowKeyRange.Of(articleId, CaseRowKeys.Document(generation, ordinal));
        var pieces = new List<TableEntity>();
        await foreach (var piece in _table.QueryAsync<TableEntity>(
            range.ToFilter(), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>What readers see of an article at a moment.</summary>
    private readonly record struct Sight(string? Generation, string? TransitionOwner);

    private readonly record struct Batch(List<(string Position, CaseRecord Record)> Records, string? Next);
}
