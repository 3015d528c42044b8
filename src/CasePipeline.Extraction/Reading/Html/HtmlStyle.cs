using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>How text looks, as far as it tells what the text is.</summary>
/// <param name="IsBold">Whether it is emphasised.</param>
/// <param name="IsPreformatted">Whether line feeds in the source are line breaks.</param>
/// <param name="HeadingLevel">1 to 6 within a heading, 0 elsewhere.</param>
/// <param name="IsLink">Whether it links to another page.</param>
internal readonly record struct HtmlStyle(
    bool IsBold = false, bool IsPreformatted = false, int HeadingLevel = 0, bool IsLink = false)
{
    private const int LeastBoldWeight = 600;

    public HtmlStyle Within(IElement element)
    {
        var style = this;
        var level = HtmlNames.HeadingLevel(element.LocalName);
        if (level == 0 && element.GetAttribute("role") is "heading")
        {
            level = element.NumberOf("aria-level", 1, 6, 2);
        }

        if (level > 0)
        {
            style = style with { HeadingLevel = level };
        }

        if (element.LocalName is "pre" or "listing" or "xmp" or "plaintext")
        {
            style = style with { IsPreformatted = true };
        }

        return style with { IsBold = IsBoldWithin(element), IsLink = IsLink || IsLinkToPage(element) };
    }

    // #top stays on the page.
    private static bool IsLinkToPage(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } address && address[0] != '#';

    private bool IsBoldWithin(IElement element) => element.StyleOf("font-weight") switch
    {
        "bold" or "bolder" => true,
        "normal" or "lighter" => false,
        { } weight when int.TryParse(weight, out var number) => number >= LeastBoldWeight,
        _ => IsBold || element.LocalName is "b" or "strong" or "dt",
    };
}
