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

    /// <summary>The indexes of the lines that are such titles.</summary>
    public static HashSet<int> Read(string text, List<Line> lines) =>
        [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => IsTitle(text, lines[at]) && IsInstitution(text, lines[at + 1]))
            .GroupBy(at => (lines[at].Markup.HeadingLevel, lines[at].Markup.IsBold))
            .Where(group => group.Count() >= Enough)
            .SelectMany(group => group)];

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
