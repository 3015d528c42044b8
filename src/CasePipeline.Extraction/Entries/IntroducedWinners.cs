using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// The winners and awards that only the introduction names, where it tells of titles before the list does:
/// 某某科技凭借“标题”摘得年度大奖.
/// </summary>
internal static class IntroducedWinners
{
    public static List<Entry> Give(
        string text, List<Line> lines, string? headline, Byline byline, List<Entry> entries)
    {
        if (entries.TrueForAll(entry => entry is { Institution: not null, Award: not null }))
        {
            return entries;
        }

        var first = entries.Min(entry => entry.Start);
        var introduction = lines.FindAll(line => line.Span.End <= first);
        var told = SentenceEntryReader.Read(text, introduction, headline, byline)
            .ToLookup(entry => entry.TitleIn(text));
        return entries.ConvertAll(
            entry => entry.TitleIn(text) is { } title ? With(text, entry, told[title]) : entry);
    }

    private static Entry With(string text, Entry entry, IEnumerable<Entry> told) => entry with
    {
        Award = entry.Award ?? OnlyOf(text, told.Select(found => found.Award)),
        Institution = entry.Institution ?? OnlyOf(text, told.Select(found => found.Institution)),
    };

    private static TextSpan? OnlyOf(string text, IEnumerable<TextSpan?> names) =>
        names.OfType<TextSpan>().DistinctBy(text.Cut).Take(2).ToList() is [var only] ? only : null;
}
