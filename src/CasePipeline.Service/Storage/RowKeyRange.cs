using Azure.Data.Tables;

namespace CasePipeline.Service.Storage;

/// <summary>
/// A contiguous run of rows in one partition: the only kind of query that is sent besides point reads.
/// </summary>
/// <param name="PartitionKey">The partition.</param>
/// <param name="From">First row key that belongs to it.</param>
/// <param name="Before">First row key that no longer does.</param>
public readonly record struct RowKeyRange(string PartitionKey, string From, string Before)
{
    // The last character of ASCII: greater than every character that our row keys hold.
    private const char End = '~';

    /// <summary>All rows whose key begins with a prefix.</summary>
    public static RowKeyRange Of(string partitionKey, string prefix) => new(partitionKey, prefix, prefix + End);

    /// <summary>The rows of this range that come after all rows whose key begins with a prefix.</summary>
    public RowKeyRange After(string prefix) => this with { From = prefix + End };

    /// <summary>The query's filter.</summary>
    public string ToFilter() => TableClient.CreateQueryFilter(
        $"PartitionKey eq {PartitionKey} and RowKey ge {From} and RowKey lt {Before}");
}
