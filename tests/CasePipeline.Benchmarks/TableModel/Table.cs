using System.Collections.Concurrent;

namespace CasePipeline.Benchmarks.TableModel;

/// <summary>A table.</summary>
internal sealed class Table
{
    private readonly ConcurrentDictionary<string, Partition> _partitions = [];

    public Partition this[string partitionKey] => _partitions.GetOrAdd(partitionKey, _ => new Partition());

    public TableSize Measure()
    {
        var sizes = _partitions.Values.Select(partition => partition.Measure()).ToList();
        return new TableSize(sizes.Sum(size => size.Rows), sizes.Sum(size => size.Bytes));
    }
}
