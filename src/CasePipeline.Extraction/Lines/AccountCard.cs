using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Knows the card of who published, as saved posts have it below their headline: the account's name, its identifier,
/// and what it says of itself.
/// </summary>
internal static class AccountCard
{
    // The name stands there once or twice.
    private const int MaxAbove = 3;

    /// <summary>The first line behind the card that stands at a line; that line itself where none does.</summary>
    public static int End(string text, List<Line> lines, int at)
    {
        var identifier = lines.FindIndex(at, Math.Min(MaxAbove, lines.Count - at),
            line => text.Slice(line.Span).StartsWith(BylineWords.AccountIdentifier));
        if (identifier <= at)
        {
            return at;
        }

        var end = identifier + 1;
        return end + 1 < lines.Count && text.Slice(lines[end].Span).SequenceEqual(BylineWords.AccountAbout)
            ? end + 2
            : end;
    }
}
