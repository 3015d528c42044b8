namespace CasePipeline.Extraction.Announcements;

/// <summary>A figure with its unit, such as 近50万笔.</summary>
/// <param name="Text">The figure as it stands, qualifier and unit included.</param>
/// <param name="Value">
/// The number with 万 and 亿 multiplied out: 500000 for 近50万笔; 78 for 78%. A range (3~5天) has none.
/// </param>
/// <param name="Unit">The unit without 万 and 亿: 笔, 元, %.</param>
/// <param name="Qualifier"><c>approximately</c>, <c>over</c>, <c>under</c>, or null for an exact figure.</param>
/// <param name="Start">
/// Where <paramref name="Text"/> stands in the article's normalised text, in UTF-16 code units.
/// </param>
/// <param name="Length">Length of <paramref name="Text"/> in UTF-16 code units.</param>
public sealed record Metric(string Text, decimal? Value, string? Unit, string? Qualifier, int Start, int Length);
