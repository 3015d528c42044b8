using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>What loading took.</summary>
/// <param name="Metered">The traffic of single articles of 18 cases.</param>
/// <param name="Elapsed">How long everything took.</param>
internal sealed record LoadResult(IReadOnlyList<Traffic> Metered, TimeSpan Elapsed);
