using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Knows by the other entries that what was read as a title is the name of a winner.</summary>
internal static class KnownWinners
{
    // So many winners without titles are no chance.
    private const int MinWinners = 2;

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
        if (winners >= MinWinners && winners * 2 >= named.Count && named.TrueForAll(entry => MayBeWinner(text, entry)))
        {
            return entries.ConvertAll(AsWinner);
        }

        return winners >= MinWinners && AreWinnersAlone(text, entries)
            ? entries.ConvertAll(entry => entry.Institution is null ? AsWinner(entry) : entry)
            : TakeBesideWinners(text, entries, winners);
    }

    // 特别贡献奖：东屿渔业馆: where every title has who won beside it, a name alone in an award of its own is no title.
    private static bool AreWinnersAlone(string text, List<Entry> entries)
    {
        var whole = entries.FindAll(entry => entry is { Title: not null, Institution: not null });
        var awards = whole.Select(entry => entry.Award).ToHashSet();
        return whole.Count >= MinWinners
            && entries.TrueForAll(entry => entry.Institution is not null
                || (MayBeWinner(text, entry) && !awards.Contains(entry.Award)));
    }

    // 潮汐茶餐厅 beside 海州渔民合作社, both of 最佳伙伴奖: no award goes to a title and to an organisation without one.
    private static List<Entry> TakeBesideWinners(string text, List<Entry> entries, int winners)
    {
        const int MinOthers = 4;
        var isOneTitle = winners >= MinOthers && winners == entries.Count - 1;
        var mixed = entries.Where(entry => entry.Award is not null).GroupBy(entry => entry.Award)
            .Where(alike => alike.Any(entry => entry is { Title: null, Institution: not null, Person: null })
                && alike.All(entry => entry.Title is null || MayBeWinner(text, entry)
                    || (isOneTitle && IsShortName(text, entry))))
            .Select(alike => alike.Key)
            .ToHashSet();
        return mixed.Count == 0
            ? entries
            : entries.ConvertAll(entry => mixed.Contains(entry.Award) ? AsWinner(entry) : entry);
    }

    private static Entry AsWinner(Entry entry) =>
        entry with { Title = null, Institution = entry.Institution ?? entry.Title };

    private static bool MayBeWinner(string text, Entry entry) =>
        entry is { Institution: null, Body: null, Title: { } name }
        && !Enclosure.IsInBookMarks(text, name)
        && (InstitutionShape.IsLikely(text.Slice(name))
            || (name.Length <= NameList.MaxName && InstitutionWords.Alike.Contains(text[name.End - 1])));

    // 阿德糕团店, where all others are winners without titles
    private static bool IsShortName(string text, Entry entry)
    {
        const int MaxName = 12;
        return entry is { Institution: null, Body: null, Title: { Length: > 2 and <= MaxName } name }
            && HanText.IsAll(text.Slice(name)) && !Enclosure.IsInBookMarks(text, name);
    }
}
