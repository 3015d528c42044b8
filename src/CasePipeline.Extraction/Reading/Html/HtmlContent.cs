using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>
/// Finds the element that holds an article's content. Where none holds nearly all of the page's text, the body is it:
/// too much can be seen and ignored, what is lost can not.
/// </summary>
internal static class HtmlContent
{
    private const double LeastShareOfNamed = 0.5;
    private const double LeastShareOfOther = 0.8;

    // So many headings beside an element say that it is one section of several.
    private const int EnoughHeadings = 2;

    public static IElement Find(IElement body, HtmlMeasure measure)
    {
        var all = measure[body].Plain;
        return Largest(body, measure, HtmlTokens.IsContent, all * LeastShareOfNamed)
            ?? Largest(body, measure, IsSemantic, all * LeastShareOfNamed)
            ?? Descend(body, measure, all * LeastShareOfOther);
    }

    private static bool IsSemantic(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("role") is "main" or "article";

    private static IElement? Largest(
        IElement body,
        HtmlMeasure measure,
        Func<IElement, bool> isCandidate,
        double least)
    {
        IElement? best = null;
        foreach (var element in body.GetElementsByTagName("*"))
        {
            var length = measure[element].Plain;
            if (length > 0 && length >= least && (best is null || length > measure[best].Plain) && isCandidate(element))
            {
                best = element;
            }
        }

        return best;
    }

    private static IElement Descend(IElement body, HtmlMeasure measure, double least)
    {
        var content = body;
        while (content.Children.FirstOrDefault(child => IsContainer(child) && measure[child].Plain >= least)
            is { } child && measure[child].Plain > 0 && !IsOneSection(content, child, measure))
        {
            content = child;
        }

        return content;
    }

    private static bool IsOneSection(IElement content, IElement section, HtmlMeasure measure) =>
        content.Children.Count(child => child != section && HtmlNames.HeadingLevel(child.LocalName) > 1
            && measure[child].Plain > 0) >= EnoughHeadings;

    private static bool IsContainer(IElement element) => element.LocalName is
        "div" or "section" or "article" or "main" or "center" or "form" or "tbody" or "tr" or "td"
        || (element.LocalName == "table" && !HtmlTable.IsData(element));
}
