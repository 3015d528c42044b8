using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>What an export took.</summary>
/// <param name="Name">What was asked for.</param>
/// <param name="Bytes">How long it was.</param>
/// <param name="Lines">How many lines it had; in CSV a case has several.</param>
/// <param name="Traffic">Traffic with storage.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Cpu">How long the instance's threads ran, with the collections before and after it.</param>
/// <param name="Before">Resident memory before it, after a collection.</param>
/// <param name="Peak">Most resident memory during it.</param>
/// <param name="After">Resident memory after it, after a collection.</param>
internal sealed record ExportCost(
    string Name,
    long Bytes,
    int Lines,
    Traffic Traffic,
    TimeSpan Elapsed,
    TimeSpan Cpu,
    long Before,
    long Peak,
    long After);
