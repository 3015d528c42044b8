using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Takes awards to those who organised out of the last of several sections: 优秀组织单位 below the list of 初中组, behind
/// that of 小学组, is of the whole contest.
/// </summary>
internal static class OrganisersAwards
{
    // What an award may stand in at the beginning of its line.
    private const string Marks = "【〖〔《“「·●■◆★☆▲▶ \u3000\t";

    public static List<Entry> TakeOut(string text, List<Entry> entries)
    {
        var sections = entries.Where(entry => entry is { Title: not null, Series: not null }).ToList();
        if (sections is not [.., var last] || sections.TrueForAll(entry => NameOf(entry.Series) == NameOf(last.Series)))
        {
            return entries;
        }

        var elsewhere = entries.Where(entry => NameOf(entry.Series) != NameOf(last.Series))
            .Select(entry => NameOf(entry.Award)).ToHashSet();
        var mine = entries.FindAll(entry => NameOf(entry.Series) == NameOf(last.Series));
        var taken = mine.Where(entry => entry.Award is not null)
            .GroupBy(entry => entry.Award!.Value)
            .Where(award => award.All(entry => entry.Title is null)
                && award.Key.Start > last.Start
                && IsToOrganisers(text.Slice(award.Key))
                && !elsewhere.Contains(text.Cut(award.Key))
                && BeginsLine(text, award.Key))
            .Select(award => award.Key)
            .ToHashSet();
        return entries.ConvertAll(entry => entry is { Title: null, Award: { } award } && taken.Contains(award)
            ? entry with { Series = null }
            : entry);

        string? NameOf(TextSpan? span) => span is { } name ? text.Cut(name) : null;
    }

    private static bool IsToOrganisers(ReadOnlySpan<char> award) =>
        award.Contains(HeadingWords.Organising, StringComparison.Ordinal)
        && Words.EndsWithAny(award, HeadingWords.OrganisationAwards);

    // （二）优秀组织单位 is of the section in which it has its number.
    private static bool BeginsLine(string text, TextSpan award)
    {
        const int MaxMarks = 4;
        var before = text.AsSpan(Math.Max(0, award.Start - MaxMarks), Math.Min(MaxMarks, award.Start));
        return before.TrimEnd(Marks) is [] or [.., '\n'];
    }
}
