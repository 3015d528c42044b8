using System.Text.Json.Serialization;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Service.Articles;

/// <summary>One uploaded announcement and what became of it: a row of the table, and its JSON form.</summary>
public sealed record Article
{
    /// <summary>See <see cref="Articles.ArticleId"/>.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The blob's name in the container.</summary>
    public required string Name { get; init; }

    /// <summary>What became of it.</summary>
    public required ArticleStatus Status { get; init; }

    /// <summary>Why it was rejected or failed; null when ready.</summary>
    public string? ReasonCode { get; init; }

    /// <summary>The reason as a sentence for people; null when ready.</summary>
    public string? ReasonMessage { get; init; }

    /// <summary>ETag of the blob version that was read.</summary>
    public string? BlobETag { get; init; }

    /// <summary>SHA-256 of the content that was read, in lower-case hexadecimal; null when it was never read.</summary>
    public string? ContentHash { get; init; }

    /// <summary>MD5 that the blob service stated for that content; tells a new upload of the same bytes.</summary>
    [JsonIgnore]
    public string? BlobMd5 { get; init; }

    /// <summary>Version of the extractor that read it; 0 when none did.</summary>
    public int ExtractorVersion { get; init; }

    /// <summary>See <see cref="ArticleFacts.Title"/>.</summary>
    public string? Title { get; init; }

    /// <summary>See <see cref="ArticleFacts.Author"/>.</summary>
    public string? Author { get; init; }

    /// <summary>See <see cref="ArticleFacts.PublishedOn"/>.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>See <see cref="ArticleFacts.Contributors"/>.</summary>
    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>See <see cref="ArticleFacts.Format"/>.</summary>
    public string? Format { get; init; }

    /// <summary>See <see cref="ArticleFacts.Encoding"/>.</summary>
    public string? Encoding { get; init; }

    /// <summary>See <see cref="ArticleFacts.DeclaredCaseCount"/>.</summary>
    public int? DeclaredCaseCount { get; init; }

    /// <summary>How many of its cases are served.</summary>
    public int CaseCount { get; init; }

    /// <summary>What a reader of the cases should know.</summary>
    public IReadOnlyList<ExtractionWarning> Warnings { get; init; } = [];

    /// <summary>When it was first taken in. Replacing it does not change this.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When its status was set.</summary>
    public required DateTimeOffset ProcessedAt { get; init; }

    /// <summary>The generation of case rows that readers see; null when it has none.</summary>
    [JsonIgnore]
    public string? Generation { get; init; }

    /// <summary>How many rows its normalised text takes; 0 when it has none.</summary>
    [JsonIgnore]
    public int TextPieces { get; init; }
}
