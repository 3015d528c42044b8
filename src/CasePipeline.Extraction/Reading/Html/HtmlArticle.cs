using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>The parts of a page that are its article.</summary>
/// <param name="Headline">The headline, where it stands outside the content.</param>
/// <param name="Byline">What stands between headline and content, in order.</param>
/// <param name="Content">The element that holds the rest.</param>
/// <param name="HasHeadline">Whether a headline was found, wherever it stands.</param>
/// <param name="IsSkipped">Whether an element within these is no part of the article.</param>
internal sealed record HtmlArticle(
    IElement? Headline,
    IReadOnlyList<INode> Byline,
    IElement Content,
    bool HasHeadline,
    Func<IElement, bool> IsSkipped)
{
    public static HtmlArticle Find(IElement body, IReadOnlyList<string> titles)
    {
        var surroundings = HtmlSurroundings.Of(body);
        var content = HtmlContent.Find(body, surroundings.Measure);
        var isSkipped = surroundings.IsSkippedWithin(content);
        var headline = HtmlHeadline.Find(body, content, titles, surroundings);
        if (headline is null || headline == content || headline.IsWithin(content))
        {
            if (headline is not null)
            {
                surroundings.SkipLinksBefore(headline, content);
            }

            return new HtmlArticle(null, [], content, headline is not null, isSkipped);
        }

        var byline = HtmlHeadline.Between(headline, content)
            .Where(node => node is not IElement element || surroundings.CouldBeByline(element))
            .ToArray();
        var repeated = HtmlHeadline.RepeatedIn(content, headline, surroundings.Measure);
        return new HtmlArticle(headline, byline, content, true, node => node == repeated || isSkipped(node));
    }
}
