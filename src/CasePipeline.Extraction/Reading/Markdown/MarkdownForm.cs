using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Knows Markdown by its marks. A numbered list or a stray star is common in plain text, so one kind of mark must
/// stand several times, or several kinds once.
/// </summary>
internal static partial class MarkdownForm
{
    private const int EnoughEvidence = 3;
    private const int HeadingWeight = 2;
    private const int EmphasisWeight = 1;
    private const int LinkWeight = 2;

    public static bool IsMarkdown(string text)
    {
        if (FrontMatter.IsAtTopOf(text))
        {
            return true;
        }

        var evidence = 0;
        var isFirst = true;
        var hadBar = false;
        var hadRow = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                hadBar &= hadRow;
                continue;
            }

            evidence += hadBar && MarkdownTables.IsDelimiterRow(trimmed)
                ? EnoughEvidence
                : EvidenceOf(trimmed, isFirst);
            if (evidence >= EnoughEvidence)
            {
                return true;
            }

            hadBar = trimmed.Contains('|');
            hadRow = MarkdownTables.IsRow(trimmed);
            isFirst = false;
        }

        return false;
    }

    private static int EvidenceOf(ReadOnlySpan<char> line, bool isFirst)
    {
        if (Heading().IsMatch(line))
        {
            return isFirst ? EnoughEvidence : HeadingWeight;
        }

        return (Emphasis().IsMatch(line) ? EmphasisWeight : 0) + (Link().IsMatch(line) ? LinkWeight : 0);
    }

    // Not a number sign before a count, as in "# 1"; a year may begin a headline.
    [GeneratedRegex(
        @"^#{1,6}[ \t]+([^\s\d#]|(19|20)[0-9]{2}[^0-9])|^#{2,6}[ \t]+\S",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(\*\*|__)[^\s*_][^*]*(\*\*|__)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\]\([^\s()]+\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
