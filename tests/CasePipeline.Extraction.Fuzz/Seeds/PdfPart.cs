namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>An object of a PDF.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">All between obj and endobj as Latin-1, the stream unpacked.</param>
internal sealed record PdfPart(int Number, string Text);
