using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Leaves out what sentences tell again: the win without the title that another sentence names, or the same win by a
/// shorter name of its award, its title or its winner, as under a picture.
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
                && !IsWithoutWork(text, entry, entries) && !IsPartOfTeam(text, entry, entries)
                && !IsAwardOfAnother(text, entry, entries)
                && !IsWithMaker(text, entry, entries) && !IsBriefer(text, entry, entries)
                && !IsByShorterName(text, entry, entries));
        var titled = entries.Where(entry => entry.Title is not null).Select(entry => WinnerOf(text, entry)).ToHashSet();
        var winners = new Dictionary<(string Title, string? Award), string>();
        return entries.FindAll(entry => entry.Title is { } title
            ? !IsAgain(winners, (text.Cut(title), text.CutOrNull(entry.Award)), text.CutOrNull(entry.Institution))
            : entry.Award is null || !titled.Contains(WinnerOf(text, entry)));
    }

    // 某公司荣获大赛一等奖, 某公司入选“短名单”, where another sentence has the award's whole name; 某公司入选报告典型厂商, where another
    // has it without the word for where it stands
    private static bool IsVaguer(string text, Entry entry, List<Entry> entries)
    {
        const int MinName = 5;
        if (entry is not { Title: null, Award: { } award, Institution: { } winner })
        {
            return false;
        }

        var isOfContest = text.Slice(award).StartsWith("大赛", StringComparison.Ordinal);
        var name = text.Cut(isOfContest ? TextSpan.Between(award.Start + 1, award.End) : award);
        var bare = ListAtStart(name) is { } list ? name[list.Length..] : null;
        return entries.Exists(other => other is { Title: null, Award: { } full, Institution: { } same }
            && text.Slice(same).SequenceEqual(text.Slice(winner))
            && (text.Slice(full).SequenceEqual(bare)
                || (full.Length > award.Length && (isOfContest || name.Length >= MinName)
                    && EndsWith(text.Cut(full), name))));
    }

    // 海州短名单 ends with 短名单; 报告典型厂商 and 本赛道冠军 tell no more than 典型厂商 and 冠军.
    private static bool EndsWith(string award, string name) =>
        award.EndsWith(name, StringComparison.Ordinal)
        && award[0] != '本' && ListAtStart(award) != award[..^name.Length];

    private static string? ListAtStart(string award) =>
        Words.FindStart(award, SentenceWords.Surveys) ?? Words.FindStart(award, SentenceWords.Rankings);

    // 《某某指南》收录近百款产品: what the award is called elsewhere won nothing.
    private static bool IsAwardOfAnother(string text, Entry entry, List<Entry> entries) =>
        entry.Title is { } title && (entry.Award is not { } own || text.Slice(own).SequenceEqual(text.Slice(title)))
        && entries.Exists(other => other.Award is { } award
            && text.Slice(award).Contains(text.Slice(title), StringComparison.Ordinal));

    // 海科渔网方案荣获“优秀案例”, where another sentence has 海科 as the maker of 渔网方案
    private static bool IsWithMaker(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: { } title, Award: { } award, Institution: null }
        && entries.Exists(other => other is { Title: { } thing, Award: { } same, Institution: { } maker }
            && thing.Length + maker.Length == title.Length
            && text.Slice(same).SequenceEqual(text.Slice(award))
            && text.Slice(title).StartsWith(text.Slice(maker), StringComparison.Ordinal)
            && text.Slice(title).EndsWith(text.Slice(thing), StringComparison.Ordinal));

    // 入选“首方案”标杆项目, where another paragraph has “十条首方案”行业标杆示范项目: all of it in its order, and more.
    private static bool IsBriefer(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: { } title, Award: { } award }
        && entries.Exists(other => other is { Title: { } work, Award: { } full }
            && text.Slice(work).SequenceEqual(text.Slice(title))
            && (entry.Institution is null || text.CutOrNull(other.Institution) == text.CutOrNull(entry.Institution))
            && AreApart(text, award, full)
            && IsBriefer(text.Slice(award), text.Slice(full)));

    // 本次年度优秀方案 is 年度优秀方案, told of again.
    private static bool IsBriefer(ReadOnlySpan<char> award, ReadOnlySpan<char> full)
    {
        const int MinName = 6;
        const string Now = "本次";
        return (award.Length is >= MinName && full.Length > award.Length && IsWithin(award, full))
            || (award.StartsWith(Now) && award[Now.Length..].SequenceEqual(full));
    }

    private static bool AreApart(string text, TextSpan one, TextSpan other) =>
        (one.End <= other.Start || other.End <= one.Start)
        && text.Slice(TextSpan.Between(Math.Min(one.End, other.End), Math.Max(one.Start, other.Start))).Contains('\n');

    private static bool IsWithin(ReadOnlySpan<char> brief, ReadOnlySpan<char> full)
    {
        foreach (var character in brief)
        {
            if (!char.IsLetterOrDigit(character))
            {
                continue;
            }

            var at = full.IndexOf(character);
            if (at < 0)
            {
                return false;
            }

            full = full[(at + 1)..];
        }

        return true;
    }

    // 海科, which another paragraph calls 海科在线 for the same award
    private static bool IsByShorterName(string text, Entry entry, List<Entry> entries) =>
        entry is { Title: null, Award: { } award, Institution: { } winner }
        && entries.Exists(other => other is { Title: null, Award: { } same, Institution: { } whole }
            && whole.Length > winner.Length
            && text.Slice(same).SequenceEqual(text.Slice(award)) && AreApart(text, award, same)
            && (text.Slice(whole).StartsWith(text.Slice(winner), StringComparison.Ordinal)
                || text.Slice(whole).EndsWith(text.Slice(winner), StringComparison.Ordinal)));

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
