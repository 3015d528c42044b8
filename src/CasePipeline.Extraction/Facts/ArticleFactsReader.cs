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
            ReadTitle(article, lines),
            byline.Author,
            byline.PublishedOn,
            contributors,
            article.Format,
            article.Encoding,
            claims.Declared,
            caseCount);
    }

    private static string? ReadTitle(ArticleText article, IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Role is LineRole.Headline).Select(line => article.Text.Cut(line.Span)).FirstOrDefault()
        ?? article.Declared.Title;
}
