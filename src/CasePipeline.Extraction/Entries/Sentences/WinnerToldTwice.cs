using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Tells whether a win without a title is one that another sentence tells more of.</summary>
internal static class WinnerToldTwice
{
    private const string Between = "“”「」《》\"、和与及以 ";

    public static bool Is(string text, Entry entry, Entry other) =>
        entry is { Title: null, Award: { } award, Institution: { } winner } && other.Award is { } full
        && (other.Title is { } title
            ? IsPartOf(text, award, winner, title, full) || IsWithoutWork(text, award, winner, other)
            : other.Institution is { } whole
                && (IsVaguer(text, award, winner, full, whole) || IsByShorterName(text, award, winner, full, whole)));

    // 某产品, which another sentence calls by its whole name as the title; 入选“某方案”, where another sentence says what the
    // thing of that name won
    private static bool IsPartOf(string text, TextSpan award, TextSpan winner, TextSpan title, TextSpan full) =>
        (text.Slice(full).SequenceEqual(text.Slice(award))
            && text.Slice(title).Contains(text.Slice(winner), StringComparison.Ordinal))
        || text.Slice(title).SequenceEqual(text.Slice(award));

    // 某公司荣获2031年度某某奖, where another sentence tells with what, and of which rank
    private static bool IsWithoutWork(string text, TextSpan award, TextSpan winner, Entry other)
    {
        var name = text.Slice(award).TrimStart("0123456789年度");
        return name.Length > 2 && other is { Award: { } full, Institution: { } same }
            && text.Slice(same).StartsWith(text.Slice(winner), StringComparison.Ordinal)
            && full.Length > name.Length
            && (text.Slice(full).StartsWith(name, StringComparison.Ordinal)
                || (name.Length > 4 && text.Slice(full).EndsWith(name, StringComparison.Ordinal)));
    }

    // 某公司荣获大赛一等奖, 某公司入选“短名单”, where another sentence has the award's whole name; 某公司入选报告典型厂商, where another
    // has it without the word for where it stands
    private static bool IsVaguer(string text, TextSpan award, TextSpan winner, TextSpan full, TextSpan same)
    {
        const int MinName = 5;
        if (!text.Slice(same).SequenceEqual(text.Slice(winner)) || AreListed(text, award, full))
        {
            return false;
        }

        var isOfContest = text.Slice(award).StartsWith("大赛", StringComparison.Ordinal);
        var name = text.Cut(isOfContest ? TextSpan.Between(award.Start + 1, award.End) : award);
        var bare = ListAtStart(name) is { } list ? name.AsSpan(list.Length) : [];
        return text.Slice(full).SequenceEqual(bare)
            || (full.Length > award.Length && (isOfContest || name.Length >= MinName)
                && EndsWith(text.Cut(full), name));
    }

    // “优秀支撑单位”、“支撑单位” are two awards.
    private static bool AreListed(string text, TextSpan award, TextSpan other)
    {
        var (first, second) = award.Start < other.Start ? (award, other) : (other, award);
        return second.Start >= first.End
            && text.Slice(TextSpan.Between(first.End, second.Start)).Trim(Between).IsEmpty;
    }

    // 海州短名单 ends with 短名单; 报告典型厂商 and 本赛道冠军 tell no more than 典型厂商 and 冠军.
    private static bool EndsWith(string award, string name) =>
        award.EndsWith(name, StringComparison.Ordinal)
        && award[0] != '本' && ListAtStart(award) != award[..^name.Length];

    private static string? ListAtStart(string award) =>
        Words.FindStart(award, SentenceWords.Surveys) ?? Words.FindStart(award, SentenceWords.Rankings);

    // 海科, which another paragraph calls 海科在线 for the same award; 听潮战队, which another sentence calls 某大学听潮战队
    private static bool IsByShorterName(
        string text, TextSpan award, TextSpan winner, TextSpan same, TextSpan whole)
    {
        var isEnd = text.Slice(whole).EndsWith(text.Slice(winner), StringComparison.Ordinal);
        return whole.Length > winner.Length && text.Slice(same).SequenceEqual(text.Slice(award))
            && (ToldTwice.AreApart(text, award, same)
                ? isEnd || text.Slice(whole).StartsWith(text.Slice(winner), StringComparison.Ordinal)
                : isEnd && TeamPatterns.Team().IsMatch(text.Slice(winner)));
    }
}
