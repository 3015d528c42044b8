namespace CasePipeline.Benchmarks.TableModel;

/// <summary>What is done to a row.</summary>
internal enum OperationKind
{
    /// <summary>It is added, and must not exist.</summary>
    Insert,

    /// <summary>It is replaced.</summary>
    Replace,

    /// <summary>The properties that are sent are replaced.</summary>
    Merge,

    /// <summary>It is deleted, and must exist.</summary>
    Delete,
}
