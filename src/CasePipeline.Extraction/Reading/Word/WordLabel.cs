namespace CasePipeline.Extraction.Reading.Word;

/// <summary>What a list puts before a paragraph.</summary>
/// <param name="Text">The number as it is shown, with a space after it where one belongs; empty for a bullet.</param>
internal sealed record WordLabel(string Text);
