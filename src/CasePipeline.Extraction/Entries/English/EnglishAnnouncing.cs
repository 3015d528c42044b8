using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Whether an article announces winners: articles about contests, and calls for them, have the same headings and lists.
/// </summary>
/// <param name="ByHeadline">
/// Whether the headline, or a line that may be it, speaks of awards: above the headline stands the name of a magazine
/// or what a press release begins with.
/// </param>
/// <param name="ByText">Whether the headline or the opening says that there are winners.</param>
internal readonly record struct EnglishAnnouncing(bool ByHeadline, bool ByText)
{
    private const int Opening = 8;

    private const int Headlines = 3;

    private const int MaxHeadline = 150;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="statesAwards">Whether it has a list that names the award of each entry.</param>
    public static EnglishAnnouncing Read(string text, List<Line> lines, string? headline, bool statesAwards)
    {
        headline ??= string.Empty;
        // What stands in for a page's pictures is the same on every line.
        var opening = lines.Select(line => text.Cut(line.Content)).Distinct().Take(Opening).ToList();
        var headlines = opening.Take(Headlines)
            .Where(line => line.Length <= MaxHeadline && !EnglishProse.Is(line))
            .Prepend(headline)
            .ToList();
        if (headlines.Exists(line => EnglishWords.Call().IsMatch(line) && !EnglishSentenceWords.Wins().IsMatch(line))
            || (EnglishWords.NoWinners().IsMatch(headline) && !EnglishSentenceWords.Wins().IsMatch(headline)))
        {
            return default;
        }

        var hasSection = lines.Exists(line => line.Markup.HeadingLevel > 0
            && EnglishSentenceWords.WinnersSection().IsMatch(text.Slice(line.Content)));
        return new EnglishAnnouncing(
            hasSection
                || headlines.Exists(line => EnglishSentenceWords.Announcing().IsMatch(line) || QuotesAward(line)),
            hasSection || statesAwards
                || headlines.Exists(
                    line => EnglishSentenceWords.AnnouncingHeadline().IsMatch(line) || QuotesAward(line))
                || opening.Exists(line => EnglishSentenceWords.AnnouncingText().IsMatch(line)));
    }

    // Ledger hails Otter Bank ‘best small bank’
    private static bool QuotesAward(string line)
    {
        for (var at = line.Length > MaxHeadline ? -1 : line.IndexOfAny(['“', '"', '‘']); at >= 0;)
        {
            var length = EnglishQuotes.LengthOf(line.AsSpan(at));
            if (length > 0
                && EnglishHeadings.IsAward(line.Cut(EnglishQuotes.Inside(line, new TextSpan(at, length)))))
            {
                return true;
            }

            var next = line.AsSpan(at + Math.Max(1, length)).IndexOfAny('“', '"', '‘');
            at = next < 0 ? -1 : at + Math.Max(1, length) + next;
        }

        return false;
    }
}
