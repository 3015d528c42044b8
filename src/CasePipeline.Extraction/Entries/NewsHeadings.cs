using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Tells headings of news, behind the award that their text tells of, from titles: 金奖：渔网上的巧思 above
/// 东屿渔政站的《渔汛预报》获得金奖。
/// </summary>
internal static class NewsHeadings
{
    private const int MaxName = 20;

    /// <param name="text">The article's text.</param>
    /// <param name="section">The heading, with what stands below it.</param>
    /// <param name="inline">What its line was read as.</param>
    public static bool Is(string text, Section section, List<Entry> inline) =>
        inline is [{ Award: { } award, Title: { } title, Institution: null }]
        && !Enclosure.IsInBookMarks(text, title)
        && section.Text is [{ Row: null, Content: var told }, ..]
        && text.Slice(told).Contains(text.Slice(award), StringComparison.Ordinal)
        && MarkedText.Find(text, told).FindAll(mark => text[mark.Start] == '《') is { Count: > 0 } works
        && works.Exists(work => IsMade(text, told.Start, work))
        && works.TrueForAll(work => !text.Slice(work).Contains(text.Slice(title), StringComparison.Ordinal)
            && !text.Slice(title).Contains(text.Slice(MarkedText.Inner(text, work)), StringComparison.Ordinal));

    // 东屿渔政站的《渔汛预报》, 东屿渔政站申报的《渔汛预报》
    private static bool IsMade(string text, int start, TextSpan work)
    {
        var before = text.Slice(TextSpan.Between(Math.Max(start, work.Start - MaxName), work.Start)).TrimEnd("的");
        before = Words.TrimEnd(before, CaseLabelWords.Doings);
        var maker = before[(before.LastIndexOfAny(Punctuation.ClauseEnds) + 1)..];
        return InstitutionShape.IsLikely(maker);
    }
}
