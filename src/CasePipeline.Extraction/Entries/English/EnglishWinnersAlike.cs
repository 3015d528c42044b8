using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads bare names behind awards alike: Best Poster: Otter Bank makes of Best Talk: Reedly an award to an institution.
/// </summary>
internal static class EnglishWinnersAlike
{
    private const int Enough = 2;

    private const int MaxNamesPerCertain = 6;

    private const int MaxWords = 5;

    /// <summary>The entries whose names are institutions' like those of the others.</summary>
    public static List<Entry> Read(string text, List<Entry> entries)
    {
        var labelled = entries.FindAll(entry => IsLabelled(text, entry));
        var certain = labelled.Count(entry => entry is { Title: null, Institution: not null });
        var isAlike = certain >= Enough && labelled.Count <= certain * MaxNamesPerCertain
            && labelled.TrueForAll(entry => entry.Title is not { } title
                || (entry.Institution is null && IsBareName(text, title)));
        return isAlike ? entries.ConvertAll(entry => IsLabelled(text, entry) ? Alike(entry) : entry) : entries;
    }

    private static Entry Alike(Entry entry) =>
        entry.Title is { } title ? entry with { Title = null, Institution = title } : entry;

    // The award stands on the line of its winner.
    private static bool IsLabelled(string text, Entry entry) =>
        entry.Award is { } award && (entry.Title ?? entry.Institution) is { } name && award.End <= name.Start
        && !text.AsSpan(award.End, name.Start - award.End).Contains('\n');

    private static bool IsBareName(string text, TextSpan title) =>
        (title.Start == 0 || text[title.Start - 1] is not ('“' or '"' or '‘' or '\''))
        && text.Slice(title).Count(' ') < MaxWords
        && EnglishNames.IsName(text.Slice(title));
}
