using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// The winners that only the introduction names, where it tells of every title before the list does:
/// 某某科技凭借“标题”摘得年度大奖.
/// </summary>
internal static class IntroducedWinners
{
    public static List<Entry> Give(
        string text, List<Line> lines, string? headline, string? publisher, List<Entry> entries)
    {
        var first = entries.Min(entry => entry.Start);
        var introduction = lines.FindAll(line => line.Span.End <= first);
        if (entries.TrueForAll(entry => entry.Institution is not null))
        {
            return entries;
        }

        var winners = SentenceEntryReader.Read(text, introduction, headline, publisher)
            .Where(entry => entry is { Title: not null, Institution: not null })
            .ToLookup(entry => TitleOf(text, entry), entry => entry.Institution);
        return entries.ConvertAll(entry => entry is { Institution: null, Title: not null }
            ? entry with { Institution = OnlyOf(text, winners[TitleOf(text, entry)]) }
            : entry);
    }

    private static string TitleOf(string text, Entry entry) => text.Cut(Enclosure.StripAll(text, entry.Title!.Value));

    private static TextSpan? OnlyOf(string text, IEnumerable<TextSpan?> names) =>
        names.OfType<TextSpan>().DistinctBy(text.Cut).Take(2).ToList() is [var only] ? only : null;
}
