namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A table's cell as Word stores it, which is once for each row that it takes.</summary>
/// <param name="Column">The column of the table's grid that it begins in.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="ContinuesAbove">Whether it is a part of the cell above it.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record WordCell(int Column, int ColumnSpan, bool ContinuesAbove, IReadOnlyList<WordBlock> Blocks);
