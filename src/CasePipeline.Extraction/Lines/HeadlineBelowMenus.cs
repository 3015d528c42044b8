using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds where a saved page begins below its menus: whoever saved it wrote the headline above them, and below them it
/// stands again as the page's own heading.
/// </summary>
internal static class HeadlineBelowMenus
{
    private const int MinMenus = 6;

    private const int MaxOthers = 2;

    private const int MaxByline = 4;

    private const int MaxShort = 60;

    /// <summary>Leaves the menus out.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines, with the roles of those above the first.</param>
    /// <param name="start">The first line behind the headline.</param>
    /// <returns>The first line behind the headline below the menus, or else the same.</returns>
    public static int Skip(string text, List<Line> lines, int start)
    {
        if (lines.FindLast(line => line.Role is LineRole.Headline) is not { } headline)
        {
            return start;
        }

        var links = 0;
        for (var at = start; at < lines.Count; at++)
        {
            if (lines[at].Markup.HeadingLevel > 0
                && text.Slice(lines[at].Span).Equals(text.Slice(headline.Span), StringComparison.OrdinalIgnoreCase))
            {
                // A list between the two is the article's, unless most of it only leads to other pages.
                var areMenus = at - start >= MinMenus && links * MaxOthers >= at - start;
                if (!areMenus)
                {
                    return start;
                }

                lines.MarkTail(start, at);
                lines[at] = lines[at] with { Role = LineRole.Headline };
                return SkipByline(text, lines, at + 1);
            }

            links += lines[at].Markup.IsLink ? 1 : 0;
        }

        return start;
    }

    // The name of the page's section, By Ada Otter and 4 May 2031 stand below the headline.
    private static int SkipByline(string text, List<Line> lines, int start)
    {
        var end = start;
        for (var at = start; at < lines.Count && at < start + MaxByline && lines[at].Span.Length <= MaxShort; at++)
        {
            if (LineShape.IsByline(text, lines[at]))
            {
                lines.MarkTail(end, at);
                lines[at] = lines[at] with { Role = LineRole.Byline };
                end = at + 1;
            }
        }

        return end;
    }
}
