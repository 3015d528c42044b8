namespace CasePipeline.Extraction.Tests.Corpus;

/// <summary>What a careful reader wrote down about a case.</summary>
public sealed record LabelledCase(
    string? Series,
    string? Award,
    string? Title,
    string? Institution,
    IReadOnlyList<string>? Measures);
