namespace CasePipeline.Extraction.Reading;

/// <summary>An article's bytes after reading, the same whatever kind of document they were.</summary>
/// <param name="Text">
/// The normalised text: what a reader of the document sees, without markup and byte order mark, every line ending a
/// single LF.
/// </param>
/// <param name="Format">The kind of document that was read: text, markdown, html, docx or pdf.</param>
/// <param name="Encoding">The charset's IANA name.</param>
/// <param name="Lines">The lines that are not blank.</param>
/// <param name="Pictures">Where in the text pictures stood, in order.</param>
/// <param name="Declared">What the document says about itself outside its text.</param>
internal sealed record ArticleText(
    string Text,
    string Format,
    string Encoding,
    IReadOnlyList<TextLine> Lines,
    IReadOnlyList<int> Pictures,
    DeclaredFacts Declared)
{
    /// <summary>The article in simplified characters, place for place; this one where it has no others.</summary>
    public ArticleText InSimplifiedCharacters()
    {
        var text = WideMarks.Of(SimplifiedText.Of(Text));
        var declared = Declared.InSimplifiedCharacters();
        return ReferenceEquals(text, Text) && declared == Declared
            ? this
            : this with { Text = text, Declared = declared };
    }
}
