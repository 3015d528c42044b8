namespace CasePipeline.Extraction.Reading;

/// <summary>An article's bytes after reading.</summary>
/// <param name="Text">The normalised text: no byte order mark, every line ending a single LF.</param>
/// <param name="Format">The kind of document that was read.</param>
/// <param name="Encoding">The charset's IANA name.</param>
internal sealed record ArticleText(string Text, string Format, string Encoding);
