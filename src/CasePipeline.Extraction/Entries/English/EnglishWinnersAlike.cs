using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads bare names behind awards alike: Best Poster: Otter Bank makes of Best Talk: Reedly an award to an institution,
/// and items of Best Small Firm do so where more of them are certain. What has an institution's words is one beside
/// another that won the same award.
/// </summary>
internal static class EnglishWinnersAlike
{
    private const int Enough = 2;

    private const int MaxNamesPerCertain = 6;

    private const int MaxItemsPerCertain = 3;

    private const int ItemsPerOther = 10;

    private const int MaxWords = 5;

    // Night Ferry by Reed Boats is a title, whoever is named behind it.
    private const string By = " by ";

    /// <summary>The entries whose names are institutions' like those of the others.</summary>
    public static List<Entry> Read(string text, List<Entry> entries)
    {
        // Of many items a few have more than a name: Reedly, part of Otter Bank.
        if (AreAlike(text, entries, MaxItemsPerCertain, entries.Count / ItemsPerOther))
        {
            return entries.ConvertAll(entry => Alike(text, entry));
        }

        if (AreAlike(text, entries.FindAll(entry => IsLabelled(text, entry)), MaxNamesPerCertain, 0))
        {
            return entries.ConvertAll(entry => IsLabelled(text, entry) ? Alike(text, entry) : entry);
        }

        if (QuoteTheirTitles(text, entries))
        {
            return entries.ConvertAll(entry =>
                entry is { Institution: null, Title: { } bare } && IsLabelled(text, entry) && IsBareName(text, bare)
                    ? Alike(text, entry)
                    : entry);
        }

        var given = entries.Where(entry => entry is { Title: null, Institution: not null } && IsLabelled(text, entry))
            .Select(entry => text.Cut(entry.Award!.Value)).ToHashSet();
        return entries.ConvertAll(entry => entry is { Institution: null, Title: { } name, Award: { } award }
            && given.Contains(text.Cut(award)) && IsLabelled(text, entry) && IsBareName(text, name)
            && EnglishNames.IsInstitution(text.Slice(name))
                ? Alike(text, entry)
                : entry);
    }

    private static bool AreAlike(string text, List<Entry> entries, int maxPerCertain, int maxOthers) =>
        entries.Count(entry => entry is { Title: null, Institution: not null }) is >= Enough and var certain
        && entries.Count <= certain * maxPerCertain
        && entries.TrueForAll(entry => entry.Title is null || entry.Institution is null)
        && entries.Count(entry => entry.Title is { } title && !IsBareName(text, title)) <= maxOthers;

    // Best Poster: “Night Ferry” (Otter Bank), and others so: what Reedly won by itself has no title.
    private static bool QuoteTheirTitles(string text, List<Entry> entries)
    {
        const int EnoughQuoted = 3;
        var titled = entries.FindAll(entry => entry.Title is not null && IsLabelled(text, entry));
        var quoted = titled.FindAll(entry => IsQuoted(text, entry.Title!.Value));
        return quoted.Count(entry => entry.Institution is not null) is var made
            && quoted.Count >= EnoughQuoted && made * 2 > quoted.Count
            && titled.TrueForAll(entry => entry.Institution is null || IsQuoted(text, entry.Title!.Value));
    }

    private static bool IsQuoted(string text, TextSpan title) =>
        title.Start > 0 && text[title.Start - 1] is '“' or '"' or '‘' or '\'';

    private static Entry Alike(string text, Entry entry) =>
        entry.Title is { } title && !text.AsSpan(title.End).StartsWith(By, StringComparison.Ordinal)
            ? entry with { Title = null, Institution = title }
            : entry;

    // The award stands on the line of its winner.
    private static bool IsLabelled(string text, Entry entry) =>
        entry.Award is { } award && (entry.Title ?? entry.Institution) is { } name && award.End <= name.Start
        && !text.AsSpan(award.End, name.Start - award.End).Contains('\n');

    private static bool IsBareName(string text, TextSpan title) =>
        !IsQuoted(text, title)
        && text.Slice(title).Count(' ') < MaxWords
        && EnglishNames.IsName(text.Slice(title));
}
