using System.Text;
using System.Text.RegularExpressions;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Reading;

/// <summary>
/// Joins the lines of paragraphs that an editor or a mail program broke at its right margin. Only Latin text has a
/// space there; Chinese lines end where their authors ended them.
/// </summary>
internal static partial class WrappedLines
{
    private const int MinWidth = 50;

    private const int MaxWidth = 100;

    private const int MinLine = 20;

    // So many lines that go on in small letters are no accident.
    private const int Enough = 3;

    // In a text that is so broken they show the margin of their own paragraph.
    private const int EnoughHere = 2;

    private const string Fence = "```";

    public static string Join(string text)
    {
        if (!LatinText.IsMostly(text))
        {
            return text;
        }

        var lines = text.Split('\n');
        return Join(lines, WidthOf(lines));
    }

    private static string Join(string[] lines, int width)
    {
        var joined = new StringBuilder(lines[0]);
        var isCode = IsFence(lines[0]);
        var (end, margin) = (0, width);
        for (var i = 1; i < lines.Length; i++)
        {
            if (i > end && width > 0)
            {
                end = EndOfParagraph(lines, i - 1);
                margin = WidthOf(lines, i - 1, end) is { Count: >= EnoughHere, Width: var own } ? own : width;
            }

            var isFence = IsFence(lines[i]);
            isCode ^= isFence;
            if (!isCode && !isFence && GoesOn(lines[i - 1], lines[i], margin))
            {
                joined.Append(' ').Append(lines[i].AsSpan().TrimStart());
            }
            else
            {
                joined.Append('\n').Append(lines[i]);
            }
        }

        return joined.ToString();
    }

    private static int EndOfParagraph(string[] lines, int first)
    {
        var end = first;
        while (end + 1 < lines.Length && CanGoOn(lines[end], lines[end + 1]))
        {
            end++;
        }

        return end;
    }

    // The next line's first word found no room on this one, or a list of names goes on behind its comma. Without a
    // margin only brackets are certain.
    private static bool GoesOn(string line, string next, int width)
    {
        if (IsBracketBroken(line, next))
        {
            return true;
        }

        var word = next.AsSpan().TrimStart();
        var length = word.IndexOf(' ') is > 0 and var space ? space : word.Length;
        return width > 0 && CanGoOn(line, next)
            && (StartsLower(next) || line.Length + 1 + length > width || (line.Length >= MinWidth && line[^1] == ','));
    }

    // “Night Ferry” (Otter Harbour and below it Trust): one line opens the bracket, the next closes it.
    private static bool IsBracketBroken(string line, string next) =>
        CanGoOn(line, next)
        && Enclosure.LeavesOpen(line) && line.LastIndexOf('(') > line.LastIndexOf(')')
        && Enclosure.HasStrayClosing(next) && !LetteredItem().IsMatch(next);

    private static int WidthOf(string[] lines)
    {
        var tooLong = lines.SkipLast(1)
            .Count(line => line.Length > MaxWidth && !line.Contains("://", StringComparison.Ordinal));
        var (count, width) = WidthOf(lines, 0, lines.Length - 1);
        return count >= Enough && count > tooLong ? width : 0;
    }

    // The longest line that goes on in small letters: the margin is there or a little further right.
    private static (int Count, int Width) WidthOf(string[] lines, int first, int last)
    {
        var (count, width) = (0, 0);
        for (var i = first; i < last; i++)
        {
            var length = lines[i].Length;
            if (length is >= MinWidth and <= MaxWidth && CanGoOn(lines[i], lines[i + 1]) && StartsLower(lines[i + 1]))
            {
                count++;
                width = Math.Max(width, length);
            }
        }

        return (count, width);
    }

    // Two spaces or a backslash at the end are Markdown's line break.
    private static bool CanGoOn(string line, string next) =>
        line.Length >= MinLine
        && !line.EndsWith("  ", StringComparison.Ordinal)
        && line[^1] is not ('\\' or '>' or '|')
        && IsText(line) && IsText(next)
        && !ListItem().IsMatch(next) && !Underline().IsMatch(next);

    private static bool IsText(string line) =>
        !string.IsNullOrWhiteSpace(line)
        && !line.Contains('\t', StringComparison.Ordinal)
        && !Block().IsMatch(line);

    private static bool StartsLower(string line) =>
        line.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first) && !Label().IsMatch(line);

    private static bool IsFence(string line) => line.TrimStart().StartsWith(Fence, StringComparison.Ordinal);

    // Headings, quotations, tables, HTML, templates, definitions of links, directives.
    [GeneratedRegex(@"^\s*(#{1,6}\s|>|\||<|\{[%{<]|\[[^\]]*\]:|:|\.\. )", RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\s*([-*+•]|\d{1,3}[.)])\s", RegexOptions.NonBacktracking)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^\s*\w{1,4}\)\s+\S", RegexOptions.NonBacktracking)]
    private static partial Regex LetteredItem();

    [GeneratedRegex(@"^\s*(=+|-+|~+|\*{3,})\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*[\w-]+:\s", RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
