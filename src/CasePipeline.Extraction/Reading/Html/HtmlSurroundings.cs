using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>What of a page stands around its article: navigation, side bars, share bars, comments.</summary>
internal sealed class HtmlSurroundings
{
    // An element with a larger share of the page's text is not left out because of its name.
    private const double MaxShareOfText = 0.3;
    private const int MaxBylineLength = 200;

    // Forms with more text hold the page: ASP.NET wraps all of it in one.
    private const int MaxFormLength = 200;

    private readonly HashSet<IElement> _skipped = [];

    private HtmlSurroundings(IElement body)
    {
        var all = HtmlMeasure.Of(body, (_, _) => false)[body].Plain;
        Measure = HtmlMeasure.Of(body, (element, amount) => IsAround(element, amount, all) && _skipped.Add(element));
    }

    /// <summary>The amounts of text without the surroundings.</summary>
    public HtmlMeasure Measure { get; }

    public static HtmlSurroundings Of(IElement body) => new(body);

    /// <summary>The same within the content, which may lie in an element with a name of the surroundings.</summary>
    public Func<IElement, bool> IsSkippedWithin(IElement content) =>
        element => !ReferenceEquals(element, content) && _skipped.Contains(element);

    /// <summary>The blocks of links that stand within the content before its headline, such as a menu.</summary>
    public void SkipLinksBefore(IElement headline, IElement content)
    {
        foreach (var element in content.GetElementsByTagName("*").TakeWhile(element => element != headline))
        {
            var amount = Measure[element];
            if (amount.Linked > amount.Plain && HtmlNames.Blocks.Contains(element.LocalName)
                && !headline.IsWithin(element))
            {
                _skipped.Add(element);
            }
        }
    }

    public bool CouldBeByline(IElement element)
    {
        var amount = Measure[element];
        return amount.Total is > 0 and <= MaxBylineLength && amount.Linked <= amount.Plain;
    }

    private static bool IsAround(IElement element, HtmlAmount amount, int all)
    {
        if (element.LocalName is "body" or "html")
        {
            return false;
        }

        if (element.GetAttribute("role") is "navigation" or "search" or "banner" or "contentinfo" or "complementary")
        {
            return true;
        }

        if (amount.Plain > all * MaxShareOfText)
        {
            return false;
        }

        return element.LocalName switch
        {
            "aside" => true,
            "header" or "footer" => !IsWithinArticle(element),
            "form" => amount.Total <= MaxFormLength,
            _ => HtmlTokens.IsAroundArticle(element) || HtmlPhrases.IsAroundArticle(element, amount),
        };
    }

    private static bool IsWithinArticle(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "article" or "main")
            {
                return true;
            }
        }

        return false;
    }
}
