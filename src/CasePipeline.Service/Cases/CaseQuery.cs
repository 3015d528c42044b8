namespace CasePipeline.Service.Cases;

/// <summary>A page of cases that is asked for.</summary>
/// <param name="Filter">Which cases.</param>
/// <param name="Top">Most cases to return.</param>
/// <param name="After">Position that <see cref="Storage.ListPage{T}.Next"/> named; null for the first page.</param>
public sealed record CaseQuery(CaseFilter Filter, int Top, string? After);
