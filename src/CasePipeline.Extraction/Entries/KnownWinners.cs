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
        var areWinners = winners >= MinWinners && winners * 2 >= named.Count
            && named.TrueForAll(entry => MayBeWinner(text, entry));
        return areWinners
            ? entries.ConvertAll(AsWinner)
            : entries;
    }

    private static Entry AsWinner(Entry entry) =>
        entry with { Title = null, Institution = entry.Institution ?? entry.Title };

    private static bool MayBeWinner(string text, Entry entry) =>
        entry is { Institution: null, Body: null, Title: { } name }
        && !Enclosure.IsInBookMarks(text, name)
        && (InstitutionShape.IsLikely(text.Slice(name))
            || (name.Length <= NameList.MaxName && InstitutionWords.Alike.Contains(text[name.End - 1])));
}
