using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds titles on headings or emphasised lines by the institutions on the lines right below them: several of one kind
/// are a list of cases, whatever stands above it.
/// </summary>
internal static class EnglishTitledLines
{
    private const int Enough = 3;

    private const int Several = 2;

    /// <summary>The indexes of the lines that are such titles.</summary>
    public static HashSet<int> Read(string text, List<Line> lines) =>
        [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => IsTitle(text, lines[at]) && IsInstitution(text, lines[at + 1]))
            .GroupBy(at => (lines[at].Markup.HeadingLevel, lines[at].Markup.IsBold))
            .Where(group => group.Count() >= Enough)
            .SelectMany(group => group)];

    /// <summary>
    /// The same by who wrote them: below an award several such lines are titles, whatever their words.
    /// </summary>
    public static HashSet<int> ReadAuthored(string text, List<Line> lines) =>
        [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => lines[at] is { Row: null, Markup.IsListItem: false }
                && (lines[at].Markup.IsBold || lines[at].Markup.HeadingLevel > 0)
                && EnglishEntryLines.AreAuthors(text, lines[at + 1]))
            .GroupBy(at => (lines[at].Markup.HeadingLevel, lines[at].Markup.IsBold))
            .Where(group => group.Count() >= Enough)
            .SelectMany(group => group)];

    /// <summary>
    /// The headings that such titles stand below: several of them are what the cases have won, whatever their words.
    /// </summary>
    public static HashSet<int> HeadingsOf(List<Line> lines, HashSet<int> titled)
    {
        var found = new HashSet<int>();
        var levels = titled.Select(at => lines[at].Markup.HeadingLevel).ToHashSet();
        var heading = -1;
        for (var at = 0; at < lines.Count; at++)
        {
            if (titled.Contains(at))
            {
                found.Add(heading);
            }
            else if (lines[at].Markup.HeadingLevel is > 0 and var level && !levels.Contains(level))
            {
                heading = at;
            }
        }

        found.Remove(-1);
        return found.Count >= Several ? found : [];
    }

    private static bool IsTitle(string text, Line line) =>
        line is { Row: null, Markup.IsListItem: false }
        && (line.Markup.IsBold || line.Markup.HeadingLevel > 0)
        && !EnglishProse.Is(text.Slice(line.Content))
        && EnglishHeadings.KindOf(text.Slice(line.Content)) is EnglishHeadingKind.Other or EnglishHeadingKind.Series;

    private static bool IsInstitution(string text, Line line) =>
        EnglishEntryLines.IsPlain(line)
        && EnglishLabel.Read(text, line.Content) is null
        && EnglishAffiliation.ReadLine(text, line.Content) is not null;
}
