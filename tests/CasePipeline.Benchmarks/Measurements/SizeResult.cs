using CasePipeline.Benchmarks.Bigrams;
using CasePipeline.Benchmarks.Queries;
using CasePipeline.Benchmarks.TableModel;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>All that was measured with a number of cases stored.</summary>
internal sealed record SizeResult
{
    /// <summary>How many cases.</summary>
    public required int Cases { get; init; }

    public required LoadResult Load { get; init; }

    /// <summary>What the tables of the service hold.</summary>
    public required IReadOnlyList<TableSize> Tables { get; init; }

    public required IReadOnlyList<(Query Query, PageCost Cost)> Pages { get; init; }

    /// <summary>A new instance with the snapshot that loading left; null where the cases are too few for one.</summary>
    public required ColdStart? WithSnapshot { get; init; }

    /// <summary>The bytes of that snapshot.</summary>
    public required long SnapshotBytes { get; init; }

    /// <summary>A new instance where the snapshot is gone.</summary>
    public required ColdStart WithoutSnapshot { get; init; }

    /// <summary>The reconcile run that writes the snapshot again.</summary>
    public required Processes.Reading SnapshotWritten { get; init; }

    public required IReadOnlyList<ExportCost> Exports { get; init; }

    public required Comparison Comparison { get; init; }
}
