using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>A row of a table. Its text is its own cells, with a tab between them.</summary>
/// <param name="Table">The table's number within the article, from 0.</param>
/// <param name="Cells">
/// The row's cells by column. A cell that spans rows or columns stands in each of them, so it may lie in a line above;
/// an empty cell has no length.
/// </param>
internal sealed record TableRow(int Table, IReadOnlyList<TextSpan> Cells);
