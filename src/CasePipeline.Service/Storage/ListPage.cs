namespace CasePipeline.Service.Storage;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items, in the list's order. An empty page can have a next one.</param>
/// <param name="Next">Position that the next page comes after; null on the last page.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, string? Next);
