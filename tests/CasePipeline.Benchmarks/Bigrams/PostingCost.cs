using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>What postings cost at ingestion.</summary>
/// <param name="PostingsPerArticle">How many an article has.</param>
/// <param name="Written">The traffic of articles whose postings were all written.</param>
internal sealed record PostingCost(double PostingsPerArticle, IReadOnlyList<Traffic> Written);
