using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>An article in memory.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="PublishedOn">Its day of publication, which orders its cases among the others.</param>
/// <param name="Generation">The generation that the cases belong to.</param>
/// <param name="Cases">Its cases by ordinal.</param>
internal sealed record SearchedArticle(
    string ArticleId, DateOnly? PublishedOn, string Generation, IReadOnlyList<SearchedCase> Cases)
{
    /// <summary>What orders articles: the beginning of the positions of its cases.</summary>
    public string Key { get; } = $"{CaseRowKeys.NewestFirst(PublishedOn)}-{ArticleId}";
}
