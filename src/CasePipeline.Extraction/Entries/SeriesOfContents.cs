using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Takes the last award of the contents from the cases whose texts stand below them: no section holds an award that is
/// called as the section is.
/// </summary>
internal static class SeriesOfContents
{
    public static List<Entry> Leave(string text, List<Entry> entries)
    {
        var awards = entries.Where(entry => entry is { Series: not null, Award: not null })
            .Where(entry => text.Slice(entry.Series!.Value).SequenceEqual(text.Slice(entry.Award!.Value)))
            .Select(entry => text.Cut(entry.Award!.Value))
            .ToHashSet();
        return awards.Count == 0
            ? entries
            : entries.ConvertAll(entry => entry.Series is { } series && awards.Contains(text.Cut(series))
                ? entry with { Series = null }
                : entry);
    }
}
