using CasePipeline.Service.Articles;

namespace CasePipeline.Service.Cases;

/// <summary>
/// Which cases are wanted: those that have, in every field that is named, one of the values. An empty list asks for
/// nothing. Texts are compared whole, after <see cref="Folding.Fold"/>.
/// </summary>
public sealed record CaseFilter
{
    /// <summary>The series.</summary>
    public IReadOnlyList<string> Series { get; init; } = [];

    /// <summary>The awards.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>The institutions.</summary>
    public IReadOnlyList<string> Institutions { get; init; } = [];

    /// <summary>The years of the award.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>The articles; see <see cref="ArticleId"/>.</summary>
    public IReadOnlyList<string> ArticleIds { get; init; } = [];

    /// <summary>First day of publication; cases of articles without a date are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication; cases of articles without a date are left out.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether no field has more than one value: then one list of the index holds the answer.</summary>
    public bool IsSingle =>
        Series.Count <= 1 && Awards.Count <= 1 && Institutions.Count <= 1 && Years.Count <= 1 && ArticleIds.Count <= 1;
}
