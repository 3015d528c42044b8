namespace CasePipeline.Service.Search;

/// <summary>A stored projection, as far as it is known without reading it.</summary>
/// <param name="Sequence">See <see cref="Projection.Sequence"/>.</param>
/// <param name="ArticleCount">How many articles it has.</param>
internal sealed record Snapshot(long Sequence, int ArticleCount);
