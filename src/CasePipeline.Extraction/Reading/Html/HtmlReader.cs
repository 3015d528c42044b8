using AngleSharp.Dom;

namespace CasePipeline.Extraction.Reading.Html;

/// <summary>Reads a web page, or the HTML that another format was turned into.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page's article without what stands around it; null when the page is too large.</summary>
    public static ArticleText? ReadPage(string html, string encoding)
    {
        using var page = HtmlDom.Parse(html);
        if (page?.Body is null)
        {
            return null;
        }

        var article = HtmlArticle.Find(page.Body, HtmlFacts.TitlesOf(page));
        var builder = new ArticleTextBuilder();
        var walker = new HtmlWalker(SinkOf(builder, article.IsSkipped));
        if (article.Headline is not null)
        {
            walker.Walk(article.Headline, new HtmlStyle(HeadingLevel: 1));
        }

        foreach (var node in article.Byline)
        {
            walker.Walk(node);
        }

        walker.Walk(article.Content);
        return builder.IsTooLong ? null : builder.Build("html", encoding, HtmlFacts.Read(page, article.HasHeadline));
    }

    /// <summary>Reads all of a body; null when it is too large.</summary>
    public static ArticleText? ReadAll(string html, string format, string encoding, DeclaredFacts declared)
    {
        using var page = HtmlDom.Parse(html);
        if (page?.Body is null)
        {
            return null;
        }

        var builder = new ArticleTextBuilder();
        new HtmlWalker(SinkOf(builder, _ => false)).Walk(page.Body);
        return builder.IsTooLong ? null : builder.Build(format, encoding, declared);
    }

    // Beyond the limit nothing is kept, so that a huge page costs no more memory.
    private static HtmlSink SinkOf(ArticleTextBuilder builder, Func<IElement, bool> isSkipped) => new(
        (text, markup) =>
        {
            if (!builder.IsTooLong)
            {
                builder.AddLine(text, markup);
            }
        },
        builder.AddPicture,
        table =>
        {
            if (!builder.IsTooLong)
            {
                HtmlTable.Read(table, builder, isSkipped);
            }
        },
        isSkipped);
}
