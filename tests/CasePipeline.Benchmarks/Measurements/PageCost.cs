namespace CasePipeline.Benchmarks.Measurements;

/// <summary>What a page of a query takes: the mean, and for requests the most.</summary>
/// <param name="Requests">Storage requests.</param>
/// <param name="Rows">Rows that storage returned.</param>
/// <param name="Bytes">Bytes that storage returned.</param>
/// <param name="Median">How long the client waited.</param>
internal sealed record PageCost(int Requests, double Rows, double Bytes, TimeSpan Median);
