using Azure;

namespace CasePipeline.Service.Articles;

/// <summary>An article as it was read from the table.</summary>
/// <param name="Article">The article.</param>
/// <param name="ETag">Version of its row.</param>
public sealed record StoredArticle(Article Article, ETag ETag);
