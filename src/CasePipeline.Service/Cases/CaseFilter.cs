namespace CasePipeline.Service.Cases;

/// <summary>
/// Which cases are wanted. Null asks for nothing. Texts are compared whole, after <see cref="Folding.Fold"/>.
/// </summary>
public sealed record CaseFilter
{
    /// <summary>The series.</summary>
    public string? Series { get; init; }

    /// <summary>The award.</summary>
    public string? Award { get; init; }

    /// <summary>The institution.</summary>
    public string? Institution { get; init; }

    /// <summary>The year of the award.</summary>
    public int? Year { get; init; }

    /// <summary>The id of the article.</summary>
    public string? ArticleId { get; init; }

    /// <summary>First day of publication; cases of articles without a date are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication; cases of articles without a date are left out.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether a case is wanted.</summary>
    public bool Matches(CaseRecord record) =>
        Equal(Series, record.Series)
        && Equal(Award, record.Award)
        && Equal(Institution, record.Institution)
        && (Year is null || Year == record.Year)
        && (ArticleId is null || ArticleId == record.ArticleId)
        && (From is null || record.PublishedOn >= From)
        && (To is null || record.PublishedOn <= To);

    private static bool Equal(string? wanted, string? value) =>
        wanted is null || (value is not null && Folding.Fold(wanted) == Folding.Fold(value));
}
