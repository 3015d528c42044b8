namespace CasePipeline.Extraction.Announcements;

/// <summary>
/// Where a case's values stand in the article's normalised text. A value equals its slice; it is null where the
/// value is null.
/// </summary>
/// <param name="Series">Slice of <see cref="AwardedCase.Series"/>.</param>
/// <param name="Award">Slice of <see cref="AwardedCase.Award"/>.</param>
/// <param name="Title">Slice of <see cref="AwardedCase.Title"/>.</param>
/// <param name="Institution">Slice of <see cref="AwardedCase.Institution"/>.</param>
/// <param name="Body">Slice of <see cref="AwardedCase.Body"/>.</param>
public sealed record CaseGrounding(
    TextSpan? Series,
    TextSpan? Award,
    TextSpan? Title,
    TextSpan? Institution,
    TextSpan? Body);
