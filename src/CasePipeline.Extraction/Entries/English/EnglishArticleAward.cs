using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds the one award of an article whose list names none: what its headline calls the best of, or the category
/// or the contest that is named most often above the list.
/// </summary>
internal static class EnglishArticleAward
{
    private const int Enough = 2;

    /// <summary>The entries, with the article's award where none has an award or a group.</summary>
    public static List<Entry> Give(
        string text, List<Line> lines, string? headline, List<(Entry Entry, int First, int Last)> listed)
    {
        var entries = listed.ConvertAll(entry => entry.Entry);
        if (EnglishWords.SelectedAs().Match(headline ?? string.Empty).Groups["award"] is { Success: true } selected
            && Find(text, selected.Value) is { } named
            && entries.TrueForAll(entry => entry.Series is null && !(entry.Award is { } group
                && EnglishHeadings.IsAward(text.Slice(group)))))
        {
            // 12 projects selected as 2031 Quiet Boats Cases above Small Boats: what is so headed is a group.
            return entries.ConvertAll(entry => entry with { Series = entry.Award, Award = named });
        }

        return entries.Count > 0 && entries.TrueForAll(entry => entry is { Award: null, Series: null })
            && (OfHeadline(text, headline)
                ?? MostNamed(text, lines.Take(listed[0].First), CategoryIn)
                ?? MostNamed(text, lines.Take(listed[0].First), EnglishContest.Find)) is { } award
            ? entries.ConvertAll(entry => entry with { Award = award })
            : entries;
    }

    // Top 25 Ferries of the Coast, where the text says so too; Announcing the 2031 Quiet Boats winners.
    private static TextSpan? OfHeadline(string text, string? headline)
    {
        var match = EnglishWords.TopOf().Match(headline ?? string.Empty);
        var named = match.Success ? match.Value
            : EnglishWords.WinnersOf().Match(headline ?? string.Empty).Groups["award"].Value;
        return Find(text, named);
    }

    private static TextSpan? Find(string text, string named) =>
        named.Length > 0 && text.LastIndexOf(named, StringComparison.Ordinal) is >= 0 and var at
            ? new TextSpan(at, named.Length)
            : null;

    // the Small Boats category of the Harbour Fund
    private static TextSpan? CategoryIn(string text, TextSpan sentence) =>
        EnglishPrizeWords.CategoryOf().FindGroupIn(text, sentence, "award");

    private static TextSpan? MostNamed(
        string text, IEnumerable<Line> lines, Func<string, TextSpan, TextSpan?> findIn) =>
        lines.Where(line => line.Row is null)
            .SelectMany(line => EnglishSentences.Of(text, line.Content))
            .Select(sentence => findIn(text, sentence))
            .OfType<TextSpan>()
            .GroupBy(text.Cut)
            .Where(group => group.Count() >= Enough)
            .MaxBy(group => group.Count())?.First();
}
