namespace CasePipeline.Extraction.Reading;

/// <summary>
/// What a document says about itself outside its text, as it is written there: a Markdown file's front matter, an HTML
/// page's metadata. Null where it says nothing.
/// </summary>
/// <param name="Title">The headline.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Source">Where it was taken from.</param>
/// <param name="Published">When it was published, not yet read as a date.</param>
internal sealed record DeclaredFacts(
    string? Title = null,
    string? Author = null,
    string? Source = null,
    string? Published = null)
{
    public static DeclaredFacts None { get; } = new();

    /// <summary>The same facts in simplified characters.</summary>
    public DeclaredFacts InSimplifiedCharacters() => new(
        WideMarks.Of(SimplifiedText.Of(Title)),
        WideMarks.Of(SimplifiedText.Of(Author)),
        WideMarks.Of(SimplifiedText.Of(Source)),
        SimplifiedText.Of(Published));
}
