using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Facts;

/// <summary>Gathers the facts about the article itself.</summary>
internal static class ArticleFactsReader
{
    public static ArticleFacts Read(
        ArticleText article,
        IReadOnlyList<ArticleLine> lines,
        IReadOnlyList<string> contributors,
        CountClaims claims,
        int caseCount)
    {
        var byline = BylineReader.Read(article.Text, lines);
        return new ArticleFacts(
            ReadTitle(article.Text, lines),
            byline.Author,
            byline.PublishedOn,
            contributors,
            article.Format,
            article.Encoding,
            claims.Declared,
            caseCount);
    }

    private static string? ReadTitle(string text, IReadOnlyList<ArticleLine> lines) =>
        lines.Where(line => line.Role is LineRole.Title).Select(line => text.Cut(line.Line.Span)).FirstOrDefault();
}
