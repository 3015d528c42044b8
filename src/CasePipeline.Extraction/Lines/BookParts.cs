using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds the parts that a book of cases has, where an article tells of them: 全书共分三篇：, and below it 第一篇　渔船 with a
/// sentence or more on what it is about. Nothing among them has won.
/// </summary>
internal static partial class BookParts
{
    /// <summary>Gives the lines of such parts the role of a tail.</summary>
    public static void Mark(string text, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Role: LineRole.Content, Row: null }
                && PartsAt(text, lines[i]) is > 1 and var parts
                && EndOf(text, lines, i + 1, parts) is { } end)
            {
                lines.MarkTail(i, end);
                i = end - 1;
            }
        }
    }

    private static int? PartsAt(string text, Line line) =>
        CountOfParts().Match(text, line.Content.Start, line.Content.Length) is { Success: true } match
        && Numeral.TryRead(match.Groups["count"].ValueSpan, out var parts, out _)
            ? parts
            : null;

    // Behind the last of them the article goes on.
    private static int? EndOf(string text, List<Line> lines, int first, int parts)
    {
        var at = first;
        for (var part = 1; part <= parts; part++)
        {
            if (at + 1 >= lines.Count
                || lines[at] is not { Number: { Style: NumberingStyle.Part, Value: var number } } || number != part
                || !IsText(text, lines[at + 1]))
            {
                return null;
            }

            at += 2;
            while (part < parts && at < lines.Count && IsText(text, lines[at]))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsText(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Number: null, Content.Length: > 1 }
        && Punctuation.SentenceEnds.Contains(text[line.Content.End - 1]);

    [GeneratedRegex(
        @"(共分|分为|分成|包含|包括)(?<count>[一二三四五六七八九十\d]{1,3})个?(篇章|篇|章|部分|板块|单元)[：:]$",
        RegexOptions.CultureInvariant)]
    private static partial Regex CountOfParts();
}
