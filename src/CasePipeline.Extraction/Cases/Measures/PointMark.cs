using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Measures;

/// <summary>The number that opens a point: its kind, its value, and where it and the point's text begin.</summary>
internal readonly record struct PointMark(PointKind Kind, int Value, int Start, int TextStart);
