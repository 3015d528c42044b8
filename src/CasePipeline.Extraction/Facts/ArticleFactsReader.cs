using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Facts;

/// <summary>Gathers the facts about the article itself.</summary>
internal static class ArticleFactsReader
{
    public static ArticleFacts Read(
        ArticleText article,
        IReadOnlyList<Line> lines,
        IReadOnlyList<string> contributors,
        CountClaims claims,
        int caseCount)
    {
        var byline = BylineReader.Read(article, lines);
        return new ArticleFacts(
            HeadlineReader.Read(article, lines),
            byline.Author,
            byline.PublishedOn,
            contributors,
            article.Format,
            article.Encoding,
            claims.Declared,
            caseCount);
    }
}
