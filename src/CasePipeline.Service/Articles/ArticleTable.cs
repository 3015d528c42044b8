using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using CasePipeline.Service.Storage;

namespace CasePipeline.Service.Articles;

/// <summary>Reads the articles table. Only <see cref="Publishing.ArticlePublisher"/> writes it.</summary>
public sealed class ArticleTable(TableServiceClient tables)
{
    private readonly TableClient _table = tables.GetTableClient(StorageNames.ArticlesTable);

    /// <summary>Reads one article; null when there is none. One request.</summary>
    public async Task<StoredArticle?> FindAsync(string articleId, CancellationToken cancellationToken)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(
            ArticleRowKeys.Partition, ArticleRowKeys.Article(articleId), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return row.HasValue ? ArticleRow.FromEntity(row.Value!) : null;
    }

    /// <summary>Reads a page of a listing, newest arrival first. One request.</summary>
    /// <param name="status">Only articles with this status; null for all.</param>
    /// <param name="top">Most articles to return.</param>
    /// <param name="after">Position that <see cref="ListPage{T}.Next"/> named; null for the first page.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    public async Task<ListPage<Article>> ListAsync(
        ArticleStatus? status, int top, string? after, CancellationToken cancellationToken)
    {
        var prefix = ArticleRowKeys.ListingPrefix(status);
        var range = RowKeyRange.Of(ArticleRowKeys.Partition, prefix);
        var rows = _table.QueryAsync<TableEntity>(
            (after is null ? range : range.After(prefix + after)).ToFilter(),
            maxPerPage: top + 1,
            cancellationToken: cancellationToken);

        var articles = new List<Article>(top);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (articles.Count == top)
            {
                return new ListPage<Article>(articles, ArticleRowKeys.Position(articles[^1]));
            }

            articles.Add(ArticleRow.FromEntity(row).Article);
        }

        return new ListPage<Article>(articles, Next: null);
    }

    /// <summary>Reads which version of which blob all articles show. One request for each 1,000 of them.</summary>
    public async IAsyncEnumerable<ArticleVersion> ReadVersionsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = _table.QueryAsync<TableEntity>(
            RowKeyRange.Of(ArticleRowKeys.Partition, ArticleRowKeys.ArticlePrefix).ToFilter(),
            select: ArticleRow.VersionColumns,
            cancellationToken: cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            yield return ArticleRow.VersionFrom(row);
        }
    }
}
