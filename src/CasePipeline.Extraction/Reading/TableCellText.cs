namespace CasePipeline.Extraction.Reading;

/// <summary>A table's cell as the document has it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="ColumnSpan">How many columns it takes, at least 1.</param>
/// <param name="RowSpan">How many rows it takes, at least 1.</param>
internal readonly record struct TableCellText(string Text, int ColumnSpan = 1, int RowSpan = 1);
