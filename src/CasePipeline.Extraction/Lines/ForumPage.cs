using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows the page of a forum that was saved as text: its software sets a link behind the headline, 海州案例评选揭晓
/// [复制链接], and between that and the first post who posted it, with all their counts.
/// </summary>
internal static class ForumPage
{
    private const string Link = "[复制链接]";

    private const string Posted = "发表于";

    private const int MaxAbove = 30;

    private const int MaxBetween = 60;

    /// <summary>Gives the lines above the first post their roles.</summary>
    /// <returns>The first line of the post; null where the page is none of a forum.</returns>
    public static int? Read(string text, List<Line> lines)
    {
        var link = lines.FindIndex(
            0, Math.Min(MaxAbove, lines.Count), line => text.Slice(line.Span).EndsWith(Link, StringComparison.Ordinal));
        var posted = link < 0 ? -1 : lines.FindIndex(
            link + 1, Math.Min(MaxBetween, lines.Count - link - 1), line => PostedIn(text, line) is not null);

        // A long headline has its link on a line of its own.
        var headline = posted >= 0 && lines[link].Span.Length == Link.Length ? link - 1 : link;
        if (posted < 0 || headline < 0)
        {
            return null;
        }

        lines.MarkTail(0, posted);
        var span = lines[headline].Span;
        var title = text.Trim(headline == link ? span with { Length = span.Length - Link.Length } : span);
        lines[headline] = lines[headline] with { Span = title, Content = title, Role = LineRole.Headline };
        var date = PostedIn(text, lines[posted])!.Value;
        lines[posted] = lines[posted] with { Span = date, Content = date, Number = null, Role = LineRole.Byline };
        return posted + 1;
    }

    // 发表于 2031-4-9 07:01:04 of a line with the commands beside it
    private static TextSpan? PostedIn(string text, Line line)
    {
        var start = text.Slice(line.Span).IndexOf(Posted, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var date = TextSpan.Between(line.Span.Start + start, line.Span.End);
        var end = text.Slice(date).IndexOf('|');
        return text.Trim(end < 0 ? date : date with { Length = end });
    }
}
