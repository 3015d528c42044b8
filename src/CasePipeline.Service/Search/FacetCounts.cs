namespace CasePipeline.Service.Search;

/// <summary>The cases of a query, counted by the values of a field.</summary>
/// <param name="Field">See <see cref="FacetField.Name"/>.</param>
/// <param name="Value">The values that most cases have, those first.</param>
/// <param name="Distinct">How many values there are in all; to have none counts as one.</param>
/// <param name="Cases">How many cases there are in all.</param>
public sealed record FacetCounts(string Field, IReadOnlyList<FacetCount> Value, int Distinct, int Cases);
