namespace CasePipeline.Extraction.Announcements;

/// <summary>Facts about an article. What the article does not state is null, or an empty list.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Author">Who wrote or issued it, from the byline.</param>
/// <param name="PublishedOn">The day of publication, from the byline.</param>
/// <param name="Contributors">Who supplied the material (供稿), in the order given.</param>
/// <param name="Format"><c>text</c>, <c>markdown</c>, <c>html</c>, <c>docx</c> or <c>pdf</c>.</param>
/// <param name="Encoding">The charset that the bytes were read with, by its IANA name, such as <c>utf-8</c>.</param>
/// <param name="DeclaredCaseCount">
/// How many cases headline or introduction claim. A claim: it never adds or drops a case.
/// </param>
/// <param name="CaseCount">How many cases were found.</param>
public sealed record ArticleFacts(
    string? Title,
    string? Author,
    DateOnly? PublishedOn,
    IReadOnlyList<string> Contributors,
    string Format,
    string Encoding,
    int? DeclaredCaseCount,
    int CaseCount);
