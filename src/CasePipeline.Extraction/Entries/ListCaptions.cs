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

        var captions = lines.Where(line => line is { Role: LineRole.Content, Row: null })
            .Select(line => HeadingName.Of(text, line.Content))
            .Where(name => name.Length > 0 && HeadingLine.IsListOfThings(text, name))
            .ToList();
        var given = new List<Entry>(entries.Count);
        var (caption, isOpen) = (-1, false);
        foreach (var entry in entries)
        {
            var above = captions.FindLastIndex(name => name.End <= entry.Start);
            isOpen = (isOpen || above != caption) && above >= 0 && entry.Series is null
                && (entry.Award is not { } own || text.Slice(own).SequenceEqual(text.Slice(captions[above])));
            caption = above;
            given.Add(isOpen ? entry with { Award = entry.Award ?? captions[above] } : entry);
        }

        return given;
    }
}
