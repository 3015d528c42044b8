namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>A figure with its place in the body.</summary>
internal readonly record struct Figure(int Start, int End, decimal? Value, string Unit, string? Qualifier);
