using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads the headline: the line that is one, else what the document declares.</summary>
internal static class HeadlineReader
{
    public static string? Read(ArticleText article, IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Role is LineRole.Headline)
            .Select(line => article.Text.Cut(line.Span).TrimStart('#').TrimStart()).FirstOrDefault()
        ?? article.Declared.Title;
}
