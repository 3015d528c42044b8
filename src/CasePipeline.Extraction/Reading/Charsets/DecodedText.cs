namespace CasePipeline.Extraction.Reading.Charsets;

/// <summary>A file's text and the charset that it was written in.</summary>
/// <param name="Text">The text without byte order mark.</param>
/// <param name="Encoding">The charset's IANA name.</param>
internal readonly record struct DecodedText(string Text, string Encoding);
