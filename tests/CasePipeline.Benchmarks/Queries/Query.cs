namespace CasePipeline.Benchmarks.Queries;

/// <summary>A kind of query.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Path">What is asked for.</param>
/// <param name="MaxRequests">Most storage requests that it may take.</param>
/// <param name="Pages">How many of its pages are read, along their links.</param>
internal sealed record Query(string Name, string Path, int MaxRequests, int Pages = 1)
{
    /// <summary>For a page of a list, filtered or not; and for a text, which lies behind its article's row.</summary>
    public const int List = 2;

    /// <summary>For one record.</summary>
    public const int Point = 1;

    /// <summary>For a page of a search, and for counts.</summary>
    public const int Search = 20;

    /// <summary>Whether the projection answers it.</summary>
    public bool IsSearch => MaxRequests == Search;
}
