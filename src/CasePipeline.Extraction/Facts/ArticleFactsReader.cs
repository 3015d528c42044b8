using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Facts;

/// <summary>Gathers the facts about the article itself.</summary>
internal static class ArticleFactsReader
{
    public static ArticleFacts Read(
        ArticleText article, ArticleHead head, IReadOnlyList<string> contributors, int caseCount) => new(
            head.Headline,
            head.Byline.Author,
            head.Byline.PublishedOn,
            contributors,
            article.Format,
            article.Encoding,
            head.Claims.Declared,
            caseCount);
}
