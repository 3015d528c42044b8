namespace CasePipeline.Extraction.Facts;

/// <summary>What the lines under the headline state.</summary>
/// <param name="Author">Who wrote the article.</param>
/// <param name="PublishedOn">When it was published.</param>
/// <param name="Account">Who published it, where that is said beside who wrote.</param>
internal readonly record struct Byline(string? Author, DateOnly? PublishedOn, string? Account = null)
{
    /// <summary>Who published the article, as far as it says so: 我行 is this one.</summary>
    public string? Publisher => Account ?? Author;
}
