using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Knows by the other entries that what was read as a title is the name of a winner.</summary>
internal static class KnownWinners
{
    // So many winners without titles are no chance.
    private const int MinWinners = 2;

    private const int MinAmong = 4;

    public static List<Entry> Take(string text, List<Entry> entries)
    {
        // 最佳人气奖：某某组, which won another award with a title.
        var known = entries.Select(entry => entry.Institution).OfType<TextSpan>().Select(text.Cut).ToHashSet();
        entries = entries.ConvertAll(entry =>
            entry is { Institution: null, Title: { } name } && known.Contains(text.Cut(name))
                ? AsWinner(entry)
                : entry);

        // 进步奖：加压站, 优秀班组：抢修一班; 化验组: where the others are winners without titles, so is what ends like a name.
        var named = entries.FindAll(entry => entry.Title is not null);
        var winners = entries.Count - named.Count;
        var areWinners = winners >= MinWinners && winners * 2 >= named.Count
            && named.TrueForAll(entry => MayBeWinner(text, entry));
        return areWinners
            ? entries.ConvertAll(AsWinner)
            : [.. entries.Select(entry => IsAmongWinners(text, entry, entries) || IsBesideWinners(text, entry, entries)
                ? AsWinner(entry)
                : entry)];
    }

    // 潮汐茶餐厅 beside 海州渔民合作社, both of 最佳伙伴奖: no award goes to a title and to an organisation without one.
    private static bool IsBesideWinners(string text, Entry entry, List<Entry> entries) =>
        entry.Title is not null && MayBeWinner(text, entry) && entry.Award is not null
        && entries.FindAll(other => other.Award == entry.Award) is var alike
        && alike.Exists(other => other is { Title: null, Institution: not null, Person: null })
        && alike.TrueForAll(other => other.Title is null || MayBeWinner(text, other));

    // 阿德糕团店, where all others are winners without titles, and one of them has the same award
    private static bool IsAmongWinners(string text, Entry entry, List<Entry> entries)
    {
        const int MaxName = 12;
        return entry is { Institution: null, Body: null, Title: { Length: > 2 and <= MaxName } name, Award: { } award }
            && HanText.IsAll(text.Slice(name)) && !Enclosure.IsInBookMarks(text, name)
            && entries.Count(other => other.Title is null) is >= MinAmong and var winners
            && winners == entries.Count - 1
            && entries.Exists(other => other.Title is null && other.Award == award);
    }

    private static Entry AsWinner(Entry entry) =>
        entry with { Title = null, Institution = entry.Institution ?? entry.Title };

    private static bool MayBeWinner(string text, Entry entry) =>
        entry is { Institution: null, Body: null, Title: { } name }
        && !Enclosure.IsInBookMarks(text, name)
        && (InstitutionShape.IsLikely(text.Slice(name))
            || (name.Length <= NameList.MaxName && InstitutionWords.Alike.Contains(text[name.End - 1])));
}
