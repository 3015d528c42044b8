using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds headings of groups by the awards below them: whatever stands above the same two labels as others do, such as
/// Small Boats / Top Ferry: Otter Bank / Honorable Mention: Reed Bank, heads a group, even Boats: Small ones.
/// </summary>
internal static class EnglishGroupsAlike
{
    private const int Enough = 2;

    private const int MaxName = 60;

    /// <summary>The indexes of the lines that are such headings.</summary>
    public static IEnumerable<int> Read(string text, List<Line> lines) =>
        Enumerable.Range(0, Math.Max(0, lines.Count - 2))
            .Select(at => (At: at, Labels: LabelsBelow(text, lines, at)))
            .Where(group => group.Labels is not null)
            .GroupBy(group => group.Labels)
            .Where(groups => groups.Count() >= Enough)
            .SelectMany(groups => groups.Select(group => group.At))
            .ToList();

    // Two ranks that differ, one of them an award by its words; no fields of a case.
    private static (string First, string Second)? LabelsBelow(string text, List<Line> lines, int at)
    {
        var name = text.Slice(lines[at].Content);
        return EnglishEntryLines.IsPlain(lines[at]) && lines[at].Content.Length <= MaxName
            && !EnglishProse.Is(name)
            && EnglishHeadings.KindOf(name) is EnglishHeadingKind.Other or EnglishHeadingKind.Series
            && LabelOf(text, lines[at + 1]) is { } first && LabelOf(text, lines[at + 2]) is { } second
            && first != second && LabelOf(text, lines[at]) is var own && own != first && own != second
            && EnglishNames.IsName(first) && EnglishNames.IsName(second)
            && (EnglishHeadings.IsAward(first) || EnglishHeadings.IsAward(second))
            && !EnglishCaseLabels.IsOfCase(first) && !EnglishCaseLabels.IsOfCase(second)
                ? (first, second)
                : null;
    }

    private static string? LabelOf(string text, Line line) =>
        line is { Row: null, Markup: { HeadingLevel: 0, IsListItem: false } }
        && EnglishLabel.Read(text, line.Content) is { } label
            ? text.Cut(label.Label)
            : null;
}
