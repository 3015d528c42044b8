using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Sets tables apart from the lines around them, as GitHub's Markdown reads them; Markdig wants blank lines.
/// </summary>
internal static partial class MarkdownTables
{
    // The longest row of dashes that is looked at.
    private const int MaxDelimiterLength = 10_000;

    public static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Length <= MaxDelimiterLength && line.Contains('|') && DelimiterRow().IsMatch(line);

    public static string SetApart(string text)
    {
        var lines = text.Split('\n');
        var result = new StringBuilder(text.Length);
        var isInTable = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var hasBar = lines[i].Contains('|', StringComparison.Ordinal);
            var isStart = hasBar && i + 1 < lines.Length && !isInTable && IsDelimiterRow(lines[i + 1].AsSpan().Trim());
            if (isStart || (isInTable && !hasBar))
            {
                result.Append('\n');
                isInTable = isStart;
            }

            result.Append(lines[i]).Append('\n');
        }

        return result.ToString();
    }

    [GeneratedRegex(
        @"^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DelimiterRow();
}
