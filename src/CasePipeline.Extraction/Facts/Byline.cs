namespace CasePipeline.Extraction.Facts;

/// <summary>What the lines under the headline state.</summary>
internal readonly record struct Byline(string? Author, DateOnly? PublishedOn);
