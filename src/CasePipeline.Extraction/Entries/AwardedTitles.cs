using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads the titles of one winner that stand in a line, each with its award: 东屿中学：《渔灯》（特等奖）；《渔网》（二等奖）. What
/// parts them may be any mark.
/// </summary>
internal static class AwardedTitles
{
    public static List<Entry> Read(string text, TextSpan line, HeadingPath path)
    {
        var colon = text.Slice(line).IndexOfAny(Punctuation.Colons);
        if (colon is < 2 or > EntryFormReader.MaxLead)
        {
            return [];
        }

        var winner = text.Trim(line with { Length = colon });
        var list = TextSpan.Between(line.Start + colon + 1, line.End);
        list = list with { Length = text.Slice(list).TrimEnd(Punctuation.ItemEndMarks).Length };
        var items = text.Slice(list).ContainsAny('；', ';') ? text.Parts(list, "；;") : [.. InlineItems.Of(text, list)];
        var awarded = items.Select(item => Split(text, item)).ToList();
        return awarded.TrueForAll(item => item is not null)
            ? awarded.ConvertAll(item => new Entry(path.SeriesBesideAward, item!.Value.Award, item.Value.Title, winner))
            : [];
    }

    // 《渔灯》（特等奖）
    private static (TextSpan Title, TextSpan Award)? Split(string text, TextSpan item)
    {
        var slice = text.Slice(item);
        if (slice is not ['《', ..] || Enclosure.EndOfFirst(slice) is not { } end
            || Enclosure.OpeningOfLast(slice) != end)
        {
            return null;
        }

        var award = TextSpan.Between(item.Start + end + 1, item.End - 1);
        return HeadingLine.ClassOf(text, award) is HeadingClass.Award
            ? (Enclosure.Strip(text, item with { Length = end }), award)
            : null;
    }
}
