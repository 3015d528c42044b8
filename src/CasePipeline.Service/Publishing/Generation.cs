using Azure.Data.Tables;
using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Publishing;

/// <summary>
/// All rows of the cases table that one reading of an article takes. The next reading writes a generation of its own
/// beside it, so that neither is ever seen in part.
/// </summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Id">Name of the generation, the end of all its row keys.</param>
/// <param name="Cases">Its cases.</param>
/// <param name="DocumentRowKeys">Keys of its rows that hold long documents, in the article's own partition.</param>
internal sealed record Generation(
    string ArticleId,
    string Id,
    IReadOnlyList<CaseFacets> Cases,
    IReadOnlyList<string> DocumentRowKeys)
{
    /// <summary>Its rows in the index partitions.</summary>
    public IEnumerable<TableEntity> IndexRows() =>
        from facets in Cases
        let position = CaseRowKeys.IndexPosition(facets.PublishedOn, ArticleId, facets.Ordinal)
        from list in CaseIndex.ListsOf(facets)
        select new TableEntity(list.PartitionKey, CaseRowKeys.Row(list, position, Id));

    /// <summary>Its rows in the article's own partition that list cases.</summary>
    public IEnumerable<TableEntity> CaseRows()
    {
        var list = CaseRowKeys.ArticleList(ArticleId);
        return Cases.Select(facets => new TableEntity(
            list.PartitionKey, CaseRowKeys.Row(list, CaseRowKeys.Ordinal(facets.Ordinal), Id)));
    }

    /// <summary>Its rows in the article's own partition that hold long documents.</summary>
    public IEnumerable<TableEntity> DocumentRows() =>
        DocumentRowKeys.Select(rowKey => new TableEntity(ArticleId, rowKey));
}
