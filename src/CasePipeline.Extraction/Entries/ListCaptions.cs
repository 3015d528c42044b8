using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Gives entries without any award what the caption of their list calls them: 优秀案例 below 附件2 优秀案例名单, beside 附件1
/// 先进单位名单. Where ranks stand below it, it names no award.
/// </summary>
internal static class ListCaptions
{
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> entries)
    {
        if (entries.TrueForAll(entry => entry.Award is not null))
        {
            return entries;
        }

        var captions = lines
            .Where(line => line is { Role: LineRole.Content, Row: null, Content.Length: <= HeadingName.MaxHeading })
            .Select(line => HeadingName.Of(text, line.Content))
            .Where(name => name.Length > 0 && HeadingLine.IsListOfThings(text, name))
            .ToList();
        var ends = captions.ConvertAll(name => name.End);
        var given = new List<Entry>(entries.Count);
        var (caption, isOpen) = (-1, false);
        foreach (var entry in entries)
        {
            // The last that ends before the entry; what is not found is the complement of where it would stand.
            var place = ends.BinarySearch(entry.Start);
            var above = place < 0 ? ~place - 1 : place;
            isOpen = (isOpen || above != caption) && above >= 0 && entry.Series is null
                && (entry.Award is not { } own || text.Slice(own).SequenceEqual(text.Slice(captions[above])));
            caption = above;
            given.Add(isOpen ? entry with { Award = entry.Award ?? captions[above] } : entry);
        }

        return given;
    }
}
