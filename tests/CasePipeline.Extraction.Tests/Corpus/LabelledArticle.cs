namespace CasePipeline.Extraction.Tests.Corpus;

/// <summary>What a careful reader wrote down about an article.</summary>
public sealed record LabelledArticle(
    string? Title,
    string? Author,
    DateOnly? PublishedOn,
    IReadOnlyList<string>? Contributors,
    int? DeclaredCaseCount,
    IReadOnlyList<LabelledCase> Cases);
