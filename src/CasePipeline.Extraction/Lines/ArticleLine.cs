namespace CasePipeline.Extraction.Lines;

/// <summary>A line with its role.</summary>
internal readonly record struct ArticleLine(Line Line, LineRole Role);
