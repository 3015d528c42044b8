using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Tells lists that are pictures: what stands above each picture of a 名单 is a section of it, 房屋建筑工程, and has won
/// nothing. What has marks or a winner is an entry whose picture is shown, and so is what a sentence tells of.
/// </summary>
internal static class PictureLists
{
    public static List<Entry> Leave(ArticleText article, List<Line> lines, string? headline, List<Entry> entries)
    {
        var text = article.Text;
        if (!Words.ContainsAny(headline, MissingListWords.Lists)
            || !entries.TrueForAll(entry => entry is { Title: { } title, Institution: null }
                && !Enclosure.IsInBookMarks(text, title) && !IsTold(text, title, entry.Award)))
        {
            return entries;
        }

        var starts = lines.ToLookup(line => LineShape.IsPicture(text, line), line => line.Span.Start);
        int[] pictures = [.. article.Pictures.Concat(starts[true]).Order()];
        int[] others = [.. starts[false]];
        return entries.TrueForAll(entry => NextOf(pictures, entry.Title!.Value.End) is { } picture
            && !(NextOf(others, entry.Title!.Value.End) < picture))
                ? []
                : entries;
    }

    // 潮汐引擎入选年度优秀产品
    private static bool IsTold(string text, TextSpan title, TextSpan? award) =>
        award is { } name && name.Start > title.End
        && !text.Slice(TextSpan.Between(title.End, name.Start)).Contains('\n');

    private static int? NextOf(int[] places, int place)
    {
        var found = Array.BinarySearch(places, place);
        var next = found < 0 ? ~found : found;
        return next < places.Length ? places[next] : null;
    }
}
