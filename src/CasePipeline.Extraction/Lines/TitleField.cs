using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows the form above an official text: 信息名称：关于…的通知 among 发布机构： and the like, where the headline stands
/// below it once more.
/// </summary>
internal static class TitleField
{
    // 文件编号：, 信息索引号：
    private const int MaxLabel = 6;

    /// <summary>The headline below such a form, which is all that stands above it; null where there is none.</summary>
    public static int? FindHeadline(string text, List<Line> lines)
    {
        var head = Math.Min(HeadlineFinder.HeadLines, lines.Count);
        for (var i = 0; i < head && (PagePath.Is(text, lines[i]) || IsField(text, lines[i])); i++)
        {
            if (TitleIn(text, lines[i]) is { } title
                && lines.FindIndex(i + 1, head - i - 1, line => !IsField(text, line)) is > 0 and var below
                && IsSame(text, lines[below], title))
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>Whether a line is such a field, wherever its title stands once more.</summary>
    public static bool Is(string text, List<Line> lines, Line line) =>
        TitleIn(text, line) is { } title
        && lines.Take(HeadlineFinder.HeadLines).Any(other => IsSame(text, other, title));

    private static bool IsField(string text, Line line) =>
        line.Row is null && line.Span.Length <= RoleReader.MaxHeadline
        && text.Slice(line.Span).IndexOfAny(Punctuation.Colons) is > 1 and var colon
        && Words.WithoutSpaces(text.Slice(line.Span)[..colon]).Length <= MaxLabel;

    // 标　　题：关于…的通知
    private static string? TitleIn(string text, Line line)
    {
        if (line is not { Row: null, Span.Length: <= RoleReader.MaxHeadline })
        {
            return null;
        }

        var field = Words.WithoutSpaces(text.Slice(line.Span));
        return field.IndexOfAny(['：', ':']) is > 0 and var colon
            && Words.EqualsAny(field.AsSpan(0, colon), BylineWords.TitleFields)
                ? field[(colon + 1)..]
                : null;
    }

    private static bool IsSame(string text, Line line, string title) =>
        title.Length > 0 && line.Span.Length <= RoleReader.MaxHeadline
        && Words.WithoutSpaces(text.Slice(line.Span)) == title;
}
