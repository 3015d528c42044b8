namespace CasePipeline.Service.Changes;

/// <summary>That readers see another generation of an article.</summary>
/// <param name="Sequence">Its place in the log: 1 is the first, and none is left out.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Generation">What they see from then on; null when there is nothing to see any more.</param>
/// <param name="CaseCount">How many cases that has.</param>
internal sealed record Change(long Sequence, string ArticleId, string? Generation, int CaseCount);
