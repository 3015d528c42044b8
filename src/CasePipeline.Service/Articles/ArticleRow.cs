using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace CasePipeline.Service.Articles;

/// <summary>An article as a row: plain columns, so that an operator can read them in any table viewer.</summary>
internal static class ArticleRow
{
    public static TableEntity ToEntity(Article article, string rowKey) => new(ArticleRowKeys.Partition, rowKey)
    {
        [nameof(Article.ArticleId)] = article.ArticleId,
        [nameof(Article.Name)] = article.Name,
        [nameof(Article.Status)] = article.Status.ToName(),
        [nameof(Article.ReasonCode)] = article.ReasonCode,
        [nameof(Article.ReasonMessage)] = article.ReasonMessage,
        [nameof(Article.BlobETag)] = article.BlobETag,
        [nameof(Article.BlobMd5)] = article.BlobMd5,
        [nameof(Article.ContentHash)] = article.ContentHash,
        [nameof(Article.ExtractorVersion)] = article.ExtractorVersion,
        [nameof(Article.Title)] = article.Title,
        [nameof(Article.Author)] = article.Author,
        [nameof(Article.PublishedOn)] = article.PublishedOn?.ToString("O", CultureInfo.InvariantCulture),
        [nameof(Article.Contributors)] =
            JsonSerializer.Serialize(article.Contributors, ServiceJson.Readable.IReadOnlyListString),
        [nameof(Article.Format)] = article.Format,
        [nameof(Article.Encoding)] = article.Encoding,
        [nameof(Article.DeclaredCaseCount)] = article.DeclaredCaseCount,
        [nameof(Article.CaseCount)] = article.CaseCount,
        [nameof(Article.Warnings)] =
            JsonSerializer.Serialize(article.Warnings, ServiceJson.Readable.IReadOnlyListExtractionWarning),
        [nameof(Article.ReceivedAt)] = article.ReceivedAt,
        [nameof(Article.ProcessedAt)] = article.ProcessedAt,
        [nameof(Article.Generation)] = article.Generation,
        [nameof(Article.TextPieces)] = article.TextPieces,
    };

    public static StoredArticle FromEntity(TableEntity row) => new(
        new Article
        {
            ArticleId = row.GetString(nameof(Article.ArticleId)),
            Name = row.GetString(nameof(Article.Name)),
            Status = StatusOf(row),
            ReasonCode = row.GetString(nameof(Article.ReasonCode)),
            ReasonMessage = row.GetString(nameof(Article.ReasonMessage)),
            BlobETag = row.GetString(nameof(Article.BlobETag)),
            BlobMd5 = row.GetString(nameof(Article.BlobMd5)),
            ContentHash = row.GetString(nameof(Article.ContentHash)),
            ExtractorVersion = row.GetInt32(nameof(Article.ExtractorVersion)) ?? 0,
            Title = row.GetString(nameof(Article.Title)),
            Author = row.GetString(nameof(Article.Author)),
            PublishedOn = row.GetString(nameof(Article.PublishedOn)) is { } day
                ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture)
                : null,
            Contributors = JsonSerializer.Deserialize(
                row.GetString(nameof(Article.Contributors)), ServiceJson.Readable.IReadOnlyListString) ?? [],
            Format = row.GetString(nameof(Article.Format)),
            Encoding = row.GetString(nameof(Article.Encoding)),
            DeclaredCaseCount = row.GetInt32(nameof(Article.DeclaredCaseCount)),
            CaseCount = row.GetInt32(nameof(Article.CaseCount)) ?? 0,
            Warnings = JsonSerializer.Deserialize(
                row.GetString(nameof(Article.Warnings)), ServiceJson.Readable.IReadOnlyListExtractionWarning) ?? [],
            ReceivedAt = row.GetDateTimeOffset(nameof(Article.ReceivedAt)).GetValueOrDefault(),
            ProcessedAt = row.GetDateTimeOffset(nameof(Article.ProcessedAt)).GetValueOrDefault(),
            Generation = row.GetString(nameof(Article.Generation)),
            TextPieces = row.GetInt32(nameof(Article.TextPieces)) ?? 0,
        },
        row.ETag);

    public static string[] VersionColumns { get; } =
    [
        nameof(Article.ArticleId), nameof(Article.Name), nameof(Article.Status), nameof(Article.BlobETag),
        nameof(Article.BlobMd5), nameof(Article.ExtractorVersion), nameof(Article.Generation),
        nameof(Article.CaseCount),
    ];

    public static ArticleVersion VersionFrom(TableEntity row) => new(
        row.GetString(nameof(Article.ArticleId)),
        row.GetString(nameof(Article.Name)),
        StatusOf(row),
        row.GetString(nameof(Article.BlobETag)),
        row.GetString(nameof(Article.BlobMd5)),
        row.GetInt32(nameof(Article.ExtractorVersion)) ?? 0,
        row.GetString(nameof(Article.Generation)),
        row.GetInt32(nameof(Article.CaseCount)) ?? 0);

    private static ArticleStatus StatusOf(TableEntity row) =>
        ArticleStatusNames.FromName(row.GetString(nameof(Article.Status)))
        ?? throw new InvalidDataException($"Row {row.RowKey} has an unknown status.");
}
