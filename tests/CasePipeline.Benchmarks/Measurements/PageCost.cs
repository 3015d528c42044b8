namespace CasePipeline.Benchmarks.Measurements;

/// <summary>What a page of a query takes: the mean, and for requests the most.</summary>
/// <param name="Requests">Storage requests.</param>
/// <param name="Rows">Rows that storage returned.</param>
/// <param name="Bytes">Bytes that storage returned.</param>
/// <param name="Elapsed">How long the client waited: the median.</param>
/// <param name="Cpu">How long the instance's threads ran: the median.</param>
internal sealed record PageCost(int Requests, double Rows, double Bytes, TimeSpan Elapsed, TimeSpan Cpu);
