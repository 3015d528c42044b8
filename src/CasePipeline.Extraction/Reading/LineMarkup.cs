namespace CasePipeline.Extraction.Reading;

/// <summary>What a document's markup says about a line. Plain text says nothing.</summary>
/// <param name="HeadingLevel">1 to 6 for a heading, 1 being the highest; 0 for no heading.</param>
/// <param name="IsBold">Whether the whole line is emphasised.</param>
/// <param name="IsListItem">
/// Whether the line begins a list's item. An ordered list's number is part of the text.
/// </param>
/// <param name="IsLink">Whether the whole line links to another page.</param>
internal readonly record struct LineMarkup(
    int HeadingLevel = 0, bool IsBold = false, bool IsListItem = false, bool IsLink = false);
