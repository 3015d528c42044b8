using System.Text;
using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Sets tables apart from the lines around them, as GitHub's Markdown reads them; Markdig wants blank lines. Those that
/// some converters put between the rows are closed up.
/// </summary>
internal static partial class MarkdownTables
{
    // The longest row of dashes that is looked at.
    private const int MaxDelimiterLength = 10_000;

    public static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Length <= MaxDelimiterLength && line.Contains('|') && DelimiterRow().IsMatch(line);

    /// <summary>Whether a line has bars at both ends, as only rows of tables have.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) => line.Trim() is ['|', .., '|'];

    public static string SetApart(string text)
    {
        var lines = CloseUp(text.Split('\n'));
        var result = new StringBuilder(text.Length);
        var isInTable = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var hasBar = lines[i].Contains('|', StringComparison.Ordinal);
            var isStart = hasBar && i + 1 < lines.Count && !isInTable && IsDelimiterRow(lines[i + 1].AsSpan().Trim());
            if (isStart || (isInTable && !hasBar))
            {
                result.Append('\n');
                isInTable = isStart;
            }

            result.Append(lines[i]).Append('\n');
        }

        return result.ToString();
    }

    private static List<string> CloseUp(string[] lines)
    {
        var closed = new List<string>(lines.Length);
        var row = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                closed.Add(lines[i]);
                continue;
            }

            if (!IsRow(lines[i]))
            {
                row = -1;
            }
            else
            {
                if (row >= 0 && !BeginsTable(lines, i))
                {
                    closed.RemoveRange(row + 1, closed.Count - row - 1);
                }

                row = closed.Count;
            }

            closed.Add(lines[i]);
        }

        return closed;
    }

    // The row below the head of a table is dashes.
    private static bool BeginsTable(string[] lines, int head)
    {
        var below = head + 1;
        while (below < lines.Length && string.IsNullOrWhiteSpace(lines[below]))
        {
            below++;
        }

        return below < lines.Length && IsDelimiterRow(lines[below].AsSpan().Trim());
    }

    [GeneratedRegex(
        @"^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DelimiterRow();
}
