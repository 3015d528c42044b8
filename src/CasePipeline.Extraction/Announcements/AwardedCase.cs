namespace CasePipeline.Extraction.Announcements;

/// <summary>One awarded entry of an announcement. What the article does not state is null, or an empty list.</summary>
/// <param name="Ordinal">Position among the article's cases, from 1.</param>
/// <param name="Series">The top-level section, such as 管理创新系列.</param>
/// <param name="Award">The category under it, such as 2023农村金融品牌创新年度案例.</param>
/// <param name="Year">The year of the award.</param>
/// <param name="Title">The case's title, without enclosing 《》 or quotation marks and without numbering.</param>
/// <param name="Institution">Who won.</param>
/// <param name="Body">The text under the title.</param>
/// <param name="Measures">The numbered points of the body.</param>
/// <param name="Metrics">The figures of the body.</param>
/// <param name="Grounding">Where the values stand in the article's normalised text.</param>
public sealed record AwardedCase(
    int Ordinal,
    string? Series,
    string? Award,
    int? Year,
    string? Title,
    string? Institution,
    string? Body,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Metric> Metrics,
    CaseGrounding Grounding);
