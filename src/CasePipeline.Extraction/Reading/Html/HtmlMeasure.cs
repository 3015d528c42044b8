using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>How much text each element of a page holds.</summary>
internal sealed class HtmlMeasure
{
    private readonly Dictionary<IElement, HtmlAmount> _amounts = [];

    private HtmlMeasure()
    {
    }

    public static HtmlMeasure Of(IElement root, Func<IElement, HtmlAmount, bool> isSkipped)
    {
        var measure = new HtmlMeasure();
        measure.Read(root, isSkipped);
        return measure;
    }

    /// <summary>The amount within an element; nothing for an element that was skipped or lies in one.</summary>
    public HtmlAmount this[IElement element] => _amounts.GetValueOrDefault(element);

    private void Read(IElement root, Func<IElement, HtmlAmount, bool> isSkipped)
    {
        var open = new Stack<(IElement Element, int NextChild, HtmlAmount Amount)>([(root, 0, default)]);
        while (open.TryPop(out var top))
        {
            if (top.NextChild == top.Element.ChildNodes.Length)
            {
                Leave(open, top.Element, top.Amount, isSkipped);
                continue;
            }

            var child = top.Element.ChildNodes[top.NextChild];
            var amount = top.Amount + AmountOf(child);
            open.Push((top.Element, top.NextChild + 1, amount));
            if (child is IElement element && !HtmlNames.NotText.Contains(element.LocalName) && !element.IsHidden)
            {
                open.Push((element, 0, default));
            }
        }
    }

    private void Leave(
        Stack<(IElement Element, int NextChild, HtmlAmount Amount)> open,
        IElement element,
        HtmlAmount amount,
        Func<IElement, HtmlAmount, bool> isSkipped)
    {
        if (element.LocalName == "a")
        {
            amount = new HtmlAmount(0, amount.Plain + amount.Linked);
        }

        if (isSkipped(element, amount))
        {
            return;
        }

        _amounts[element] = amount;
        if (open.TryPop(out var parent))
        {
            open.Push((parent.Element, parent.NextChild, parent.Amount + amount));
        }
    }

    private static HtmlAmount AmountOf(INode node) =>
        node is IText text ? new HtmlAmount(text.Data.AsSpan().Trim().Length, 0) : default;
}
