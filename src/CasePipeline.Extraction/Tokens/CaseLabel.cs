using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Tokens;

/// <summary>A label of a case's fields with its value.</summary>
/// <param name="Kind">What it states.</param>
/// <param name="Label">The label without its colon.</param>
/// <param name="Value">What is stated; without length where the value stands in the next line.</param>
internal readonly record struct CaseLabel(CaseLabelKind Kind, TextSpan Label, TextSpan Value);
