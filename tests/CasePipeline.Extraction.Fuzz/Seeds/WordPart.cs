namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>A part of a Word document.</summary>
internal sealed record WordPart(string Name, byte[] Bytes);
