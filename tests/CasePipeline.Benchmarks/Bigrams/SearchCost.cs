namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>What a first page of 50 cases takes by one of the two ways.</summary>
/// <param name="Requests">Storage requests.</param>
/// <param name="Rows">Rows that they returned.</param>
/// <param name="Bytes">Bytes that they returned.</param>
/// <param name="Cpu">How long threads ran for it.</param>
internal sealed record SearchCost(int Requests, long Rows, long Bytes, TimeSpan Cpu);
