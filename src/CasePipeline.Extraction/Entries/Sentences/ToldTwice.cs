using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Leaves out what sentences tell again: the win without the title that another sentence names, or the same win by a
/// longer name of its winner, as under a picture.
/// </summary>
internal static class ToldTwice
{
    // Sentences tell of few wins, and each is compared with all.
    private const int MaxCompared = 200;

    public static List<Entry> Without(string text, List<Entry> entries)
    {
        entries = entries.Count > MaxCompared ? entries : entries.FindAll(
            entry => !IsShorter(text, entry, entries) && !IsVaguer(text, entry, entries)
                && !IsPartOfTitle(text, entry, entries) && !IsTitleOfAnother(text, entry, entries)
                && !IsWithoutWork(text, entry, entries) && !IsPartOfTeam(text, entry, entries));
        var titled = entries.Where(entry => entry.Title is not null).Select(entry => WinnerOf(text, entry)).ToHashSet();
        var winners = new Dictionary<(string Title, string? Award), string>();
        return entries.FindAll(entry => entry.Title is { } title
            ? !IsAgain(winners, (text.Cut(title), text.CutOrNull(entry.Award)), text.CutOrNull(entry.Institution))
            : entry.Award is null || !titled.Contains(WinnerOf(text, entry)));
    }

    // 某公司荣获大赛一等奖, where another sentence has the award's whole name
    private static bool IsVaguer(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: null, Award: { } award, Institution: { } winner }
        && text.Slice(award).StartsWith("大赛", StringComparison.Ordinal)
        && entries.Exists(other => other is { Title: null, Award: { } full, Institution: { } same }
            && full.Length > award.Length && text.Slice(same).SequenceEqual(text.Slice(winner))
            && text.Slice(full).EndsWith(text.Slice(award)[1..], StringComparison.Ordinal));

    // 某公司荣获2031年度某某奖, where another sentence tells with what, and of which rank
    private static bool IsWithoutWork(string text, Entry entry, List<Entry> entries)
    {
        if (entry is not { Title: null, Award: { } award, Institution: { } winner })
        {
            return false;
        }

        var name = text.Slice(award).TrimStart("0123456789年度").ToString();
        return name.Length > 2 && entries.Exists(
            other => other is { Title: not null, Award: { } full, Institution: { } same }
                && text.Slice(same).StartsWith(text.Slice(winner), StringComparison.Ordinal)
                && full.Length > name.Length
                && text.Slice(full).StartsWith(name, StringComparison.Ordinal));
    }

    // 听潮战队, which another sentence calls 某大学听潮战队
    private static bool IsPartOfTeam(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: null, Award: { } award, Institution: { } team }
        && TeamPatterns.Team().IsMatch(text.Slice(team))
        && entries.Exists(other => other is { Title: null, Award: { } same, Institution: { } whole }
            && whole.Length > team.Length && text.Slice(same).SequenceEqual(text.Slice(award))
            && text.Slice(whole).EndsWith(text.Slice(team), StringComparison.Ordinal));

    // 某产品, which another sentence calls by its whole name as the title
    private static bool IsPartOfTitle(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: null, Award: { } award, Institution: { } winner }
        && entries.Exists(other => other is { Title: { } title, Award: { } same }
            && text.Slice(same).SequenceEqual(text.Slice(award))
            && text.Slice(title).Contains(text.Slice(winner), StringComparison.Ordinal));

    // 入选“某方案”, where another sentence says what the thing of that name won
    private static bool IsTitleOfAnother(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: null, Award: { } award }
        && entries.Exists(other => other is { Title: { } title, Award: not null }
            && text.Slice(title).SequenceEqual(text.Slice(award)));

    // A line above the text names shortly what the text names whole: 某某建设项目获优秀案例.
    private static bool IsShorter(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: { } title, Award: { } award }
        && entries.Exists(other => other.Title is { } whole && whole.Length > title.Length
            && other.Award is { } full && full.Length >= award.Length
            && (text.Slice(whole).EndsWith(text.Slice(title), StringComparison.Ordinal)
                || text.Slice(whole).StartsWith(text.Slice(title), StringComparison.Ordinal))
            && text.Slice(full).EndsWith(text.Slice(award), StringComparison.Ordinal)
            && (entry.Institution is null || text.CutOrNull(other.Institution) == text.CutOrNull(entry.Institution)));

    // 某某学院团队 is the winner that was 某某学院 before.
    private static bool IsAgain(
        Dictionary<(string Title, string? Award), string> winners, (string, string?) win, string? winner)
    {
        if (winner is null || winners.TryAdd(win, winner))
        {
            return false;
        }

        var first = winners[win];
        return winner.Length > first.Length && winner.StartsWith(first, StringComparison.Ordinal);
    }

    private static (string? Award, string? Institution) WinnerOf(string text, Entry entry) =>
        (text.CutOrNull(entry.Award), text.CutOrNull(entry.Institution));
}
