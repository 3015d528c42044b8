using CasePipeline.Service.Cases;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Search;

/// <summary>
/// Answers from memory what no list of the index holds: words, several values of a field, and counts. One request
/// each, which asks the log whether anything has changed.
/// </summary>
public sealed class CaseSearch(CurrentProjection projection)
{
    /// <summary>Reads a page of cases, in the order of <see cref="CaseReader.ListAsync"/>.</summary>
    public async Task<ListPage<CaseRecord>> ListAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        var current = await projection.GetAsync(cancellationToken).ConfigureAwait(false);
        var found = current.Find(query).Take(query.Top + 1).ToList();
        var records = found.Take(query.Top)
            .Select(entry => SearchHits.Mark(CaseRow.Deserialize(entry.Case.CompressedRecord), query.Words))
            .ToList();
        return new ListPage<CaseRecord>(
            records,
            found.Count > query.Top ? Projection.PositionOf(found[^2].Article, found[^2].Case) : null);
    }

    /// <summary>Counts the cases of a query by the values of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="query">The query; its position is not heeded, its top is the most values to return.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<FacetCounts> CountAsync(FacetField field, CaseQuery query, CancellationToken cancellationToken)
    {
        var current = await projection.GetAsync(cancellationToken).ConfigureAwait(false);
        var counts = new Dictionary<string, FacetCount>();
        var cases = 0;
        foreach (var (_, it) in current.Find(query with { After = null }))
        {
            cases++;
            var (key, value) = field.Read(it);
            counts[key] = counts.TryGetValue(key, out var count)
                ? count with { Count = count.Count + 1 }
                : new FacetCount(value, 1);
        }

        var sorted = counts.Values.OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value?.ToString(), StringComparer.Ordinal);
        return new FacetCounts(field.Name, [.. sorted.Take(query.Top)], counts.Count, cases);
    }
}
