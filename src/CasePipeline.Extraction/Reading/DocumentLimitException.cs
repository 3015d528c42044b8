namespace CasePipeline.Extraction.Reading;

/// <summary>A document needs more work than any announcement does. Thrown and caught within reading.</summary>
/// <param name="message">What is too much, as a sentence.</param>
internal sealed class DocumentLimitException(string message) : Exception(message);
