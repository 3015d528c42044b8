namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>A cell's place in a grid.</summary>
internal readonly record struct PdfCell(int Row, int Column, int RowSpan, int ColumnSpan);
