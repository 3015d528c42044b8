using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Facts;

/// <summary>What an article tells about itself, by which its cases are read as well.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Byline">Who published it, and when.</param>
/// <param name="Claims">How many cases it says that it announces.</param>
/// <param name="IsCall">Whether it asks for cases and announces none.</param>
internal sealed record ArticleHead(string? Headline, Byline Byline, CountClaims Claims, bool IsCall)
{
    public static ArticleHead Read(ArticleText article, List<Line> lines, Section outline)
    {
        var headline = HeadlineReader.Read(article, lines);
        return new ArticleHead(
            headline,
            BylineReader.Read(article, lines),
            CountClaimReader.Read(article.Text, lines, outline),
            CallReader.IsCall(headline, article.Text, lines));
    }
}
