using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Leaves the persons behind titles out of them: 渔港之晨（马文山）. One such bracket may be a part of its title; where
/// several titles have them, and most of those are certainly names, they say who made the works.
/// </summary>
internal static class TitleAuthors
{
    private const int MinWorks = 2;

    public static List<Entry> Leave(string text, List<Entry> entries)
    {
        var authors = entries.ConvertAll(entry => OpeningOfPersons(text, entry));
        var works = authors.Count(open => open is not null);
        var certain = entries.Zip(authors).Count(work => work.Second is { } open && IsCertain(text, work.First, open));
        return works < MinWorks || certain * 2 < works
            ? entries
            : [.. entries.Zip(authors, (entry, open) => open is null ? entry : entry with
            {
                Title = text.Trim(entry.Title!.Value with { Length = open.Value }),
            })];
    }

    private static int? OpeningOfPersons(string text, Entry entry) =>
        entry is { Institution: null, Title: { } title }
        && Enclosure.OpeningOfLast(text.Slice(title)) is > 1 and var open
        && PersonName.MayBeList(text.Slice(title)[(open + 1)..^1].Trim())
            ? open
            : null;

    private static bool IsCertain(string text, Entry entry, int open)
    {
        var names = text.Slice(entry.Title!.Value)[(open + 1)..^1].Trim();
        var first = names.IndexOfAny(Punctuation.NameSeparatorsAndSpaces);
        return PersonName.IsWhole(first < 0 ? names : names[..first]);
    }
}
