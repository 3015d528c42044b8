using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Facts;

/// <summary>What an article tells about itself, by which its cases are read as well.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Byline">Who published it, and when.</param>
/// <param name="Claims">How many cases it says that it announces.</param>
internal sealed record ArticleHead(string? Headline, Byline Byline, CountClaims Claims)
{
    public static ArticleHead Read(ArticleText article, List<Line> lines, Section outline) => new(
        HeadlineReader.Read(article, lines),
        BylineReader.Read(article, lines),
        CountClaimReader.Read(article.Text, lines, outline));
}
