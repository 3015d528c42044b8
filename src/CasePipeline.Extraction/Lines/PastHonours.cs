using System.Globalization;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds the lists of what whoever won had won before, at the end of the news of a win: below 荣誉资质, or a line for
/// every year.
/// </summary>
internal static class PastHonours
{
    private const int EnoughLines = 5;

    private const int EnoughYears = 2;

    // A line that parts the honours of one kind from the next.
    private const int MaxParting = 12;

    // What is longer and ends like a sentence is running text again.
    private const int MinText = 40;

    /// <summary>Gives the lines of such lists the role of a tail.</summary>
    public static void Mark(string text, List<Line> lines)
    {
        if (!lines.Exists(line => line.Role is LineRole.Headline && Verbs.Find(text, line.Span) is not null))
        {
            return;
        }

        var hasText = false;
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i] is not { Role: LineRole.Content, Row: null })
            {
                i++;
                continue;
            }

            var isPast = hasText && IsHeading(text, lines[i]);
            var end = isPast ? EndOfSection(text, lines, i) : EndOfYears(text, lines, i, out isPast);
            hasText |= IsText(text, lines[i]);
            if (isPast)
            {
                lines.MarkTail(i, end);
            }

            i = end;
        }
    }

    private static bool IsHeading(string text, Line line) =>
        line.Content.Length <= AsideWords.MaxHeading
        && Words.EqualsAny(text.Slice(line.Content).Trim("【】[]（）()「」：: *#—-"), AsideWords.Honours);

    private static bool IsText(string text, Line line) =>
        line.Content.Length >= MinText && text.Slice(line.Span).Contains('。');

    private static int EndOfSection(string text, List<Line> lines, int heading) =>
        lines.FindIndex(heading + 1, line => IsText(text, line)) is >= 0 and var end ? end : lines.Count;

    // The line behind all that begin with a year, and whether they list honours; behind the first where that does not.
    private static int EndOfYears(string text, List<Line> lines, int first, out bool areHonours)
    {
        var years = new HashSet<int>();
        var count = 0;
        var honours = 0;
        var end = first + 1;
        for (var i = first; i < lines.Count && lines[i] is { Role: LineRole.Content, Row: null }; i++)
        {
            var line = text.Slice(lines[i].Content);
            if (YearOf(line) is { } year)
            {
                years.Add(year);
                count++;
                honours += Words.ContainsAny(line, AsideWords.InHonours) ? 1 : 0;
                end = i + 1;
            }
            else if (i == first || line.Length > MaxParting)
            {
                break;
            }
        }

        areHonours = count >= EnoughLines && years.Count >= EnoughYears && honours * 2 > count;
        return end;
    }

    private static int? YearOf(ReadOnlySpan<char> line) =>
        line is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', ..]
        && (line.Length == 4 || !char.IsAsciiDigit(line[4]))
            ? int.Parse(line[..4], CultureInfo.InvariantCulture)
            : null;
}
