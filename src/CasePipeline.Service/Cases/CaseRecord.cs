using System.Text.Json.Serialization;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Service.Cases;

/// <summary>A case as it is stored and served: what the article says of it, and which article that is.</summary>
public sealed record CaseRecord
{
    /// <summary>See <see cref="Cases.CaseId"/>.</summary>
    public required string CaseId { get; init; }

    /// <summary>See <see cref="Articles.ArticleId"/>.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Headline of its article.</summary>
    public string? ArticleTitle { get; init; }

    /// <summary>Day of publication of its article; lists are ordered by it.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>See <see cref="AwardedCase.Ordinal"/>.</summary>
    public required int Ordinal { get; init; }

    /// <summary>See <see cref="AwardedCase.Series"/>.</summary>
    public string? Series { get; init; }

    /// <summary>See <see cref="AwardedCase.Award"/>.</summary>
    public string? Award { get; init; }

    /// <summary>See <see cref="AwardedCase.Year"/>.</summary>
    public int? Year { get; init; }

    /// <summary>See <see cref="AwardedCase.Title"/>.</summary>
    public string? Title { get; init; }

    /// <summary>See <see cref="AwardedCase.Institution"/>.</summary>
    public string? Institution { get; init; }

    /// <summary>See <see cref="AwardedCase.Body"/>.</summary>
    public string? Body { get; init; }

    /// <summary>See <see cref="AwardedCase.Measures"/>.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>See <see cref="AwardedCase.Metrics"/>.</summary>
    public required IReadOnlyList<Metric> Metrics { get; init; }

    /// <summary>
    /// See <see cref="AwardedCase.Grounding"/>; the text is served at <c>/articles/{articleId}/text</c>.
    /// </summary>
    public required CaseGrounding Grounding { get; init; }

    /// <summary>Where the words of a search occur; null where nothing was searched for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Hit>? Hits { get; init; }

    /// <summary>The record of one case of an announcement.</summary>
    public static CaseRecord From(string articleId, ArticleFacts article, AwardedCase awarded) => new()
    {
        CaseId = new CaseId(articleId, awarded.Ordinal).ToString(),
        ArticleId = articleId,
        ArticleTitle = article.Title,
        PublishedOn = article.PublishedOn,
        Ordinal = awarded.Ordinal,
        Series = awarded.Series,
        Award = awarded.Award,
        Year = awarded.Year,
        Title = awarded.Title,
        Institution = awarded.Institution,
        Body = awarded.Body,
        Measures = awarded.Measures,
        Metrics = awarded.Metrics,
        Grounding = awarded.Grounding,
    };
}
