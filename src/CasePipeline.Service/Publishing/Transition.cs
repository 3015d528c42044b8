using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;
using CasePipeline.Service.Articles;

namespace CasePipeline.Service.Publishing;

/// <summary>
/// An article's change from one generation to the next, while it is under way: a row beside the article's. It is the
/// right to change the article's rows, the log from which a crash is repaired, and what tells readers which generation
/// to see meanwhile.
/// </summary>
internal sealed class Transition : ITableEntity
{
    /// <inheritdoc/>
    public string PartitionKey { get; set; } = ArticleRowKeys.Partition;

    /// <inheritdoc/>
    public string RowKey { get; set; } = "";

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc/>
    public ETag ETag { get; set; }

    public string ArticleId { get; set; } = "";

    /// <summary>Who carries it out: unique to one attempt.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Until when others leave it to its owner.</summary>
    public DateTimeOffset LeasedUntil { get; set; }

    /// <summary>The generation that readers saw before; null when there was none.</summary>
    public string? Previous { get; set; }

    /// <summary>The generation that readers see afterwards; null when there is none.</summary>
    public string? Next { get; set; }

    /// <summary>Whether the change has happened for readers.</summary>
    public bool IsCommitted { get; set; }

    /// <summary>The generation that readers see now.</summary>
    [IgnoreDataMember]
    public string? Visible => IsCommitted ? Next : Previous;

    /// <summary>The same transition after its commit.</summary>
    public Transition Committed() => new()
    {
        RowKey = RowKey,
        ETag = ETag,
        ArticleId = ArticleId,
        Owner = Owner,
        LeasedUntil = LeasedUntil,
        Previous = Previous,
        Next = Next,
        IsCommitted = true,
    };
}
