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
    private const int MaxHeading = 30;

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
        var areSections = entries.TrueForAll(entry => IsAbovePicture(entry.Title!.Value.End));
        var first = lines.FindIndex(line => IsListHeading(text, line) && IsAbovePicture(line.Span.End));
        return areSections || (first >= 0 && entries[^1].Title!.Value.End <= lines[first].Span.Start) ? [] : entries;

        bool IsAbovePicture(int end) =>
            NextOf(pictures, end) is { } picture && !(NextOf(others, end) < picture);
    }

    // 十佳项目名单 right above the picture: what was listed before it is something else.
    private static bool IsListHeading(string text, Line line) =>
        line is { Role: LineRole.Content, Row: null, Span.Length: <= MaxHeading }
        && Words.EndsWithAny(text.Slice(line.Content), MissingListWords.Lists);

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
