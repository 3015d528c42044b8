namespace CasePipeline.Benchmarks.TableModel;

/// <summary>What a table holds.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Bytes">How many bytes of storage are charged for them.</param>
internal sealed record TableSize(long Rows, long Bytes);
