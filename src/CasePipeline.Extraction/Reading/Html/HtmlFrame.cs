using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>A node that is being read, and how far.</summary>
internal sealed class HtmlFrame(INode node, HtmlStyle style)
{
    public INode Node { get; } = node;

    public HtmlStyle Style { get; } = style;

    public bool IsBlock { get; } = node is IElement element && HtmlNames.Blocks.Contains(element.LocalName);

    /// <summary>The numbering of this node's items, where it is a list.</summary>
    public HtmlListCounter? Items { get; } =
        node is IElement { LocalName: "ol" or "ul" or "menu" or "dir" } list ? new HtmlListCounter(list) : null;

    /// <summary>Whether the elements in this node are cells: all of a list's item, each for a part of it.</summary>
    public bool HoldsCells { get; } = node is IElement { LocalName: "li" } item && HtmlItemCells.AreIn(item);

    public int NextChild { get; set; }
}
