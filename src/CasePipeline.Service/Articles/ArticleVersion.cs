namespace CasePipeline.Service.Articles;

/// <summary>Which version of which blob an article's records show.</summary>
/// <param name="ArticleId">See <see cref="Articles.ArticleId"/>.</param>
/// <param name="Name">See <see cref="Article.Name"/>.</param>
/// <param name="Status">See <see cref="Article.Status"/>.</param>
/// <param name="BlobETag">See <see cref="Article.BlobETag"/>.</param>
/// <param name="BlobMd5">See <see cref="Article.BlobMd5"/>.</param>
/// <param name="ExtractorVersion">See <see cref="Article.ExtractorVersion"/>.</param>
/// <param name="Generation">See <see cref="Article.Generation"/>.</param>
/// <param name="CaseCount">See <see cref="Article.CaseCount"/>.</param>
public sealed record ArticleVersion(
    string ArticleId,
    string Name,
    ArticleStatus Status,
    string? BlobETag,
    string? BlobMd5,
    int ExtractorVersion,
    string? Generation,
    int CaseCount);
