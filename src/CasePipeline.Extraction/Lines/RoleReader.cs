using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// The third stage: which lines are headline, byline, sign-off and tail, so that what is left is the article itself.
/// </summary>
internal static class RoleReader
{
    /// <summary>Longest headline.</summary>
    public const int MaxHeadline = 300;

    /// <summary>Gives every line its role.</summary>
    public static List<Line> Read(ArticleText article, List<Line> lines)
    {
        var content = ForumPage.Read(article.Text, lines)
            ?? new HeadReader(article.Text, article.Declared, lines).Read();
        content = HeadlineBelowMenus.Skip(article.Text, lines, content);
        EndReader.Read(article.Text, lines, content);
        RepeatedCredits.Mark(article.Text, lines);
        AsideSections.Mark(article.Text, lines);
        BookParts.Mark(article.Text, lines);
        PageContents.Mark(article.Text, lines);
        PastHonours.Mark(article.Text, lines);
        return lines;
    }
}
