namespace CasePipeline.Service.Search;

/// <summary>How many cases have a value.</summary>
/// <param name="Value">
/// The value as one of the cases has it: a text, a number for the year; null for cases without one.
/// </param>
/// <param name="Count">How many.</param>
public sealed record FacetCount(object? Value, int Count);
