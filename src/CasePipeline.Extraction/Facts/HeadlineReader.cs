using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads the headline: the line that is one, else what the document declares.</summary>
internal static class HeadlineReader
{
    public static string? Read(ArticleText article, IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Role is LineRole.Headline)
            .Select(line => article.Text.Cut(WithoutBullet(line)).TrimStart('#').TrimStart()).FirstOrDefault()
        ?? article.Declared.Title;

    private static TextSpan WithoutBullet(Line line) =>
        line.Number is { Style: NumberingStyle.Bullet } ? line.Content : line.Span;
}
