using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Reads a table of data, and tells it from a table that only lays out the page.</summary>
internal static class HtmlTable
{
    private const int MaxSpan = 1000;

    // A cell with so much of its table's text, in so many paragraphs, is an article in a frame.
    private const int LeastArticleLength = 500;
    private const int LeastArticleBlocks = 4;

    /// <summary>Whether a table's cells stand in rows and columns that mean something.</summary>
    public static bool IsData(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        var shape = HtmlTableShape.Of(table);
        return shape is { HasTable: false, HasHeading: false, MaxCells: > 1 }
            && !(shape.LongestCell >= LeastArticleLength
                && shape.LongestCell > shape.Length / 2
                && shape.LongestCellBlocks >= LeastArticleBlocks);
    }

    /// <summary>The caption's lines come first, then the rows.</summary>
    public static void Read(IElement table, ArticleTextBuilder builder, Func<IElement, bool> isSkipped)
    {
        var rows = new List<IReadOnlyList<TableCellText>>();
        var pictures = 0;
        foreach (var part in PartsOf(table))
        {
            if (part.LocalName == "caption")
            {
                builder.AddLine(TextOf(part, isSkipped, ref pictures));
                continue;
            }

            var cells = new List<TableCellText>();
            foreach (var cell in part.Children)
            {
                if (cell.LocalName is "td" or "th" && !cell.IsHidden)
                {
                    cells.Add(ReadCell(cell, isSkipped, ref pictures));
                }
            }

            rows.Add(cells);
        }

        builder.AddTable(rows);
        for (; pictures > 0; pictures--)
        {
            builder.AddPicture();
        }
    }

    private static TableCellText ReadCell(IElement cell, Func<IElement, bool> isSkipped, ref int pictures)
    {
        // Zero means all rows that are left.
        var rows = cell.NumberOf("rowspan", 0, MaxSpan, 1);
        return new TableCellText(
            TextOf(cell, isSkipped, ref pictures),
            cell.NumberOf("colspan", 1, MaxSpan, 1),
            rows == 0 ? MaxSpan : rows);
    }

    // Captions and rows, in order.
    private static IEnumerable<IElement> PartsOf(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName is "tr" or "caption")
            {
                yield return child;
            }
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                foreach (var row in child.Children)
                {
                    if (row.LocalName == "tr" && !row.IsHidden)
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private static string TextOf(IElement cell, Func<IElement, bool> isSkipped, ref int pictures)
    {
        var lines = new List<string>();
        var found = 0;
        var sink = new HtmlSink((text, _) => lines.Add(text), () => found++, null, isSkipped);
        new HtmlWalker(sink).Walk(cell);
        pictures += found;
        return string.Join(' ', lines);
    }
}
