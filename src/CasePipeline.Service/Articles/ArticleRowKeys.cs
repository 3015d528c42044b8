using System.Globalization;

namespace CasePipeline.Service.Articles;

/// <summary>
/// Keys of the articles table. All its rows share one partition, so that an article, its places in the listings,
/// the state of its transition and the log of changes change in one transaction.
/// </summary>
internal static class ArticleRowKeys
{
    public const string Partition = "articles";

    public const string ArticlePrefix = "a-";

    public const string TransitionPrefix = "t-";

    public const string ChangePrefix = "c-";

    public static string Article(string articleId) => ArticlePrefix + articleId;

    public static string Transition(string articleId) => TransitionPrefix + articleId;

    /// <summary>Prefix of a listing: of all articles, or of those with a status.</summary>
    public static string ListingPrefix(ArticleStatus? status) =>
        status is { } wanted ? $"s-{wanted.ToName()}-" : "l-";

    /// <summary>
    /// Place of an article in a listing: newest arrival first. It never changes while the article exists.
    /// </summary>
    public static string Position(Article article)
    {
        var untilTheEndOfTime = DateTimeOffset.MaxValue.UtcTicks - article.ReceivedAt.UtcTicks;
        return string.Create(CultureInfo.InvariantCulture, $"{untilTheEndOfTime:D19}-{article.ArticleId}");
    }

    /// <summary>The rows that list an article.</summary>
    public static IEnumerable<string> Listings(Article article)
    {
        var position = Position(article);
        yield return ListingPrefix(null) + position;
        yield return ListingPrefix(article.Status) + position;
    }
}
