namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>What an input is made as; what it is read as is the extractor's to say.</summary>
internal enum SeedForm
{
    Text,
    Markdown,
    Html,
    Word,
    Pdf,
}
