namespace CasePipeline.Service.Cases;

/// <summary>A page of cases that is asked for.</summary>
/// <param name="Filter">Which cases.</param>
/// <param name="Words">
/// Texts that all have to occur in a case, each in its title, institution, award, series or body, as they are after
/// <see cref="Folding.FoldWhole"/>.
/// </param>
/// <param name="Top">Most cases to return.</param>
/// <param name="After">Position that <see cref="Storage.ListPage{T}.Next"/> named; null for the first page.</param>
public sealed record CaseQuery(CaseFilter Filter, IReadOnlyList<string> Words, int Top, string? After);
