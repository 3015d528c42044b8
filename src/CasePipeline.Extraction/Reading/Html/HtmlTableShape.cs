using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>What tells a table of data from one that lays out a page.</summary>
internal sealed class HtmlTableShape
{
    public bool HasTable { get; private set; }

    public bool HasHeading { get; private set; }

    public int MaxCells { get; private set; }

    public int Length { get; private set; }

    public int LongestCell { get; private set; }

    public int LongestCellBlocks { get; private set; }

    public static HtmlTableShape Of(IElement table)
    {
        var shape = new HtmlTableShape();
        shape.ReadParts(table);
        return shape;
    }

    private void ReadParts(IElement table)
    {
        foreach (var part in table.Children)
        {
            if (part.LocalName == "tr")
            {
                ReadRow(part);
            }
            else if (part.LocalName is "thead" or "tbody" or "tfoot")
            {
                foreach (var row in part.Children)
                {
                    ReadRow(row);
                }
            }
        }
    }

    private void ReadRow(IElement row)
    {
        var cells = row.Children;
        MaxCells = Math.Max(MaxCells, cells.Length);
        foreach (var cell in cells)
        {
            if (HasTable)
            {
                return;
            }

            ReadCell(cell);
        }
    }

    private void ReadCell(IElement cell)
    {
        var length = 0;
        var blocks = 0;
        var nodes = new Stack<INode>([cell]);
        while (!HasTable && nodes.TryPop(out var node))
        {
            if (node is IText text)
            {
                length += text.Data.AsSpan().Trim().Length;
                continue;
            }

            if (node is IElement element)
            {
                HasTable |= element.LocalName == "table";
                HasHeading |= cell.LocalName == "td" && HtmlNames.HeadingLevel(element.LocalName) > 0;
                blocks += HtmlNames.Blocks.Contains(element.LocalName) || element.LocalName == "br" ? 1 : 0;
            }

            for (var i = 0; i < node.ChildNodes.Length; i++)
            {
                nodes.Push(node.ChildNodes[i]);
            }
        }

        Length += length;
        if (length > LongestCell)
        {
            LongestCell = length;
            LongestCellBlocks = blocks;
        }
    }
}
