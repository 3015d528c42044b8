using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Knows by the title marks of the text that a line is a title, and that nobody won who stands before its colon:
/// 渔灯夜校：把课堂搬上船, where a sentence has 《渔灯夜校：把课堂搬上船》.
/// </summary>
internal static class TitlesWithColons
{
    public static List<Entry> Take(string text, List<Entry> entries)
    {
        if (!entries.Exists(entry => WholeOf(text, entry) is not null))
        {
            return entries;
        }

        var titles = MarkedTitles(text);
        return entries.ConvertAll(entry => WholeOf(text, entry) is { } whole && titles.Contains(text.Cut(whole))
            ? entry with { Title = whole, Institution = null }
            : entry);
    }

    private static TextSpan? WholeOf(string text, Entry entry) =>
        entry is { Institution: { } before, Title: { } behind } && before.End < behind.Start
        && text.Slice(TextSpan.Between(before.End, behind.Start)).Trim() is "：" or ":"
            ? TextSpan.Between(before.Start, behind.End)
            : null;

    private static HashSet<string> MarkedTitles(string text)
    {
        var titles = new HashSet<string>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '《' or '\n')
            {
                open = text[i] == '《' ? i : -1;
            }
            else if (text[i] == '》' && open >= 0)
            {
                titles.Add(text[(open + 1)..i]);
                open = -1;
            }
        }

        return titles;
    }
}
