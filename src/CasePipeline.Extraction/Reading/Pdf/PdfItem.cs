namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Something that stands on a page by itself.</summary>
internal abstract record PdfItem
{
    private PdfItem()
    {
    }

    /// <summary>A line as it is printed: a paragraph or a part of one.</summary>
    /// <param name="Text">Its text.</param>
    /// <param name="Box">Where it stands; the bottom is its baseline.</param>
    /// <param name="Column">Which column it stands in: 0 for the only one, or 1 and 2.</param>
    /// <param name="Size">The size of most of its characters.</param>
    /// <param name="IsBold">Whether all of it is bold.</param>
    public sealed record Line(string Text, PdfBox Box, int Column, double Size, bool IsBold) : PdfItem;

    /// <summary>A table.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<TableCellText>> Rows) : PdfItem;

    /// <summary>A picture, of which only the place is known.</summary>
    public sealed record Picture : PdfItem;
}
