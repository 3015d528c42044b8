using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads who won for what, as several lines of an article have it: Heron Council for Night Ferry. One alone may be a
/// name: Heron Council for Ferries.
/// </summary>
internal static class EnglishWinnersForTitles
{
    private const string For = " for ";

    private const int Enough = 3;

    /// <summary>Whether an article's lists are so written: several lines, and most that have the word.</summary>
    public static bool AreListed(string text, List<Line> lines)
    {
        var (found, others) = (0, 0);
        foreach (var line in lines.Where(line => line.Row is null && !EnglishProse.Is(text.Slice(line.Content))))
        {
            var value = EnglishLabel.Read(text, line.Content)?.Value ?? line.Content;
            found += Split(text, value) is null ? 0 : 1;
            others += Split(text, value) is null && text.Slice(value).Contains(For, StringComparison.Ordinal) ? 1 : 0;
        }

        return found >= Enough && found > others;
    }

    /// <summary>The title, and who won for it; null for any other text.</summary>
    public static (TextSpan Title, TextSpan Winner)? Split(string text, TextSpan span)
    {
        var at = text.Slice(span).IndexOf(For, StringComparison.Ordinal);
        var winner = span with { Length = Math.Max(at, 0) };
        var title = EnglishNames.Clean(text, TextSpan.Between(winner.End + (at > 0 ? For.Length : 0), span.End));
        return text.Slice(winner).Contains(' ') && title.Length > 1 && char.IsUpper(text[title.Start])
            && EnglishNames.IsInstitution(text.Slice(winner)) && !EnglishNames.IsInstitution(text.Slice(title))
            && EnglishDashes.Split(text, span) is null && !text.Slice(span).ContainsAny("(,:;")
                ? (title, winner)
                : null;
    }
}
