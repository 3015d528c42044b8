using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds names that come again below several headings of one level: Small Boats below Distinction and again below
/// Accomplishment. They are headings themselves, or labels of emphasised lines (Small Boats: Otter Bank), and no words
/// that sections of any kind have (Judges, Team).
/// </summary>
internal static class EnglishNamesAgain
{
    private const int MaxName = 60;

    private const int Enough = 2;

    /// <summary>The indexes of the lines with such names.</summary>
    public static HashSet<int> Read(string text, List<Line> lines)
    {
        var found = new List<(int At, int Parent, string Name)>();
        var above = new Stack<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var level = lines[i].Markup.HeadingLevel;
            while (level > 0 && above.TryPeek(out var top) && lines[top].Markup.HeadingLevel >= level)
            {
                above.Pop();
            }

            if (above.TryPeek(out var parent) && NameOf(text, lines[i]) is { } name && IsGroup(text.Slice(name)))
            {
                found.Add((i, parent, text.Cut(name)));
            }

            if (level > 0)
            {
                above.Push(i);
            }
        }

        return [.. found
            .GroupBy(line => line.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.GroupBy(line => lines[line.Parent].Markup.HeadingLevel)
                .Any(level => level.Select(line => line.Parent).Distinct().Count() >= Enough))
            .SelectMany(group => group)
            .Select(line => line.At)];
    }

    private static TextSpan? NameOf(string text, Line line) =>
        line.Markup.HeadingLevel > 0 ? EnglishHeadings.NameOf(text, line.Content)
        : EnglishEntryLines.IsParagraph(line) && line.Markup.IsBold
            && EnglishLabel.Read(text, line.Content) is { } label && !EnglishProse.Is(text.Slice(label.Value))
            ? label.Label
        : null;

    private static bool IsGroup(ReadOnlySpan<char> name) =>
        name.Length is > 2 and <= MaxName && char.IsUpper(name[0])
        && EnglishHeadings.KindOf(name) is EnglishHeadingKind.Other or EnglishHeadingKind.Series
        && !EnglishCaseLabels.IsOfCase(name);
}
