using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Reads a table; a cell's blocks are read by who reads the document's.</summary>
internal static class WordTableReader
{
    // No announcement has a wider table; a document may claim any width.
    private const int MaxColumns = 1_000;

    public static WordBlock.Table Read(Table table, Func<TableCell, List<WordBlock>> readCell) => new(
    [
        .. WordContent.Of(table).OfType<Row>()
            .Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null)
            .Select(row => ReadRow(row, readCell)),
    ]);

    private static List<WordCell> ReadRow(Row row, Func<TableCell, List<WordBlock>> readCell)
    {
        var cells = new List<WordCell>();
        var column = SpanOf(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val, 0);
        if (column > 0)
        {
            cells.Add(new WordCell(0, column, ContinuesAbove: false, []));
        }

        foreach (var cell in WordContent.Of(row).OfType<TableCell>())
        {
            var properties = cell.TableCellProperties;
            var span = SpanOf(properties?.GridSpan?.Val, 1);
            var continuesAbove = properties?.VerticalMerge is { Val: not { InnerText: "restart" } };
            cells.Add(new WordCell(column, span, continuesAbove, readCell(cell)));
            column += span;
        }

        return cells;
    }

    private static int SpanOf(Int32Value? columns, int least) =>
        Math.Clamp(WordProperties.NumberOf(columns) ?? least, least, MaxColumns);
}
