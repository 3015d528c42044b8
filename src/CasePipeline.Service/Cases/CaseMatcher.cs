namespace CasePipeline.Service.Cases;

/// <summary>A filter made ready for many cases.</summary>
internal sealed class CaseMatcher(CaseFilter filter)
{
    private readonly string[] _series = Fold(filter.Series);
    private readonly string[] _awards = Fold(filter.Awards);
    private readonly string[] _institutions = Fold(filter.Institutions);

    /// <summary>Whether any case of an article can be wanted.</summary>
    public bool Matches(string articleId, DateOnly? publishedOn) =>
        (filter.ArticleIds.Count == 0 || filter.ArticleIds.Contains(articleId))
        && (filter.From is null || publishedOn >= filter.From)
        && (filter.To is null || publishedOn <= filter.To);

    /// <summary>Whether a case of such an article is wanted.</summary>
    public bool Matches(FoldedFacets folded, int? year) =>
        IsAny(_series, folded.Series)
        && IsAny(_awards, folded.Award)
        && IsAny(_institutions, folded.Institution)
        && (filter.Years.Count == 0 || (year is { } value && filter.Years.Contains(value)));

    /// <summary>Whether a case is wanted.</summary>
    public bool Matches(CaseRecord record) =>
        Matches(record.ArticleId, record.PublishedOn)
        && Matches(FoldedFacets.Of(CaseFacets.Of(record)), record.Year);

    private static bool IsAny(string[] wanted, string? value) =>
        wanted.Length == 0 || (value is not null && wanted.AsSpan().Contains(value));

    private static string[] Fold(IReadOnlyList<string> values) => [.. values.Select(Folding.Fold)];
}
