using System.Text;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Writes a document's blocks as an article's text.</summary>
internal static class WordBlockWriter
{
    // A cell that holds more is a part of the page's layout, not of a table.
    private const int MaxCellBlocks = 20;

    public static void Write(IReadOnlyList<WordBlock> blocks, ArticleTextBuilder builder)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case WordBlock.Line line:
                    builder.AddLine(line.Text, line.Markup);
                    break;
                case WordBlock.Picture:
                    builder.AddPicture();
                    break;
                case WordBlock.Table table:
                    Write(table, builder);
                    break;
            }
        }
    }

    private static void Write(WordBlock.Table table, ArticleTextBuilder builder)
    {
        if (!IsLayout(table))
        {
            builder.AddTable(RowsOf(table));
            AddPictures(table, builder);
            return;
        }

        foreach (var cell in table.Rows.SelectMany(row => row))
        {
            Write(cell.Blocks, builder);
        }
    }

    private static void AddPictures(WordBlock.Table table, ArticleTextBuilder builder)
    {
        foreach (var _ in table.Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks).OfType<WordBlock.Picture>())
        {
            builder.AddPicture();
        }
    }

    private static bool IsLayout(WordBlock.Table table) =>
        table.Rows.All(row => row.Count <= 1)
        || table.Rows.Any(row => row.Any(cell => cell.Blocks.Count > MaxCellBlocks));

    private static List<List<TableCellText>> RowsOf(WordBlock.Table table)
    {
        var rows = new List<List<TableCellText>>();
        var above = new Dictionary<(int Column, int Span), (List<TableCellText> Row, int Index)>();
        foreach (var row in table.Rows)
        {
            var cells = new List<TableCellText>();
            var here = new Dictionary<(int Column, int Span), (List<TableCellText> Row, int Index)>();
            foreach (var cell in row)
            {
                var place = (cell.Column, cell.ColumnSpan);
                if (cell.ContinuesAbove && above.TryGetValue(place, out var first))
                {
                    var cellAbove = first.Row[first.Index];
                    first.Row[first.Index] = cellAbove with { RowSpan = cellAbove.RowSpan + 1 };
                    here[place] = first;
                    continue;
                }

                here[place] = (cells, cells.Count);
                cells.Add(new TableCellText(TextOf(cell.Blocks), cell.ColumnSpan));
            }

            rows.Add(cells);
            above = here;
        }

        return rows;
    }

    private static string TextOf(IReadOnlyList<WordBlock> blocks)
    {
        var text = new StringBuilder();
        Append(blocks, text);
        return text.ToString();
    }

    private static void Append(IReadOnlyList<WordBlock> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            if (block is WordBlock.Line line)
            {
                text.Append(text.Length > 0 ? " " : "").Append(line.Text);
            }
            else if (block is WordBlock.Table table)
            {
                foreach (var cell in table.Rows.SelectMany(row => row))
                {
                    Append(cell.Blocks, text);
                }
            }
        }
    }
}
