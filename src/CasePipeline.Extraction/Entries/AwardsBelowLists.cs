using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Gives lists the award that a line below them names: 以上均获“渔港好课”称号. What stands above a list is then its section,
/// unless it is an award by its own words.
/// </summary>
internal static class AwardsBelowLists
{
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> listed)
    {
        List<Entry>? given = null;
        var (first, end) = (0, 0);
        foreach (var line in lines.Where(line => line is { Role: LineRole.Content, Row: null }))
        {
            if (AwardPatterns.OfAllAbove().FindGroupIn(text, line.Content, "award") is not { } award)
            {
                continue;
            }

            given ??= [.. listed];
            while (end < given.Count && given[end].Start < line.Content.Start)
            {
                end++;
            }

            for (var i = end - 1; i >= first && IsOfList(text, listed[i], listed[end - 1]); i--)
            {
                given[i] = listed[i] with { Award = award, Series = listed[i].Series ?? listed[i].Award };
            }

            first = end;
        }

        return given ?? listed;
    }

    private static bool IsOfList(string text, Entry entry, Entry last) =>
        entry.Award == last.Award && entry.Series == last.Series
        && (entry.Award is not { } heading || HeadingLine.ClassOf(text, heading) is not HeadingClass.Award);
}
