using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads the headline: the line that is one, else what the document declares.</summary>
internal static class HeadlineReader
{
    public static string? Read(ArticleText article, IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Role is LineRole.Headline)
            .Select(line => NameOf(WithoutBreak(article.Text.Cut(WithoutBullet(article.Text, line))))).FirstOrDefault()
        ?? article.Declared.Title;

    private static string WithoutBreak(string line) =>
        line.Contains('\n', StringComparison.Ordinal)
            ? string.Concat(line.Split('\n', StringSplitOptions.TrimEntries))
            : line;

    private static string NameOf(string line) =>
        BylineWords.TranslatedName().Replace(line.TrimStart([.. BylineWords.HeadlineMarks]), string.Empty).TrimEnd();

    // ■ and - set a headline off, 🎉 is its own.
    private static TextSpan WithoutBullet(string text, Line line) =>
        line.Number is { Style: NumberingStyle.Bullet } && !char.IsSurrogate(text[line.Span.Start])
            ? line.Content
            : line.Span;
}
