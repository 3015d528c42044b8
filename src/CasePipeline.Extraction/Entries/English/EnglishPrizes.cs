using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads the awards that a stretch of a sentence names.</summary>
internal static class EnglishPrizes
{
    private static readonly string[] Links = [" and ", ", "];

    /// <summary>
    /// The awards that a text begins with, and what stands behind them: Best Poster and the Heron Award for its …
    /// </summary>
    public static (List<TextSpan> Awards, TextSpan Behind) ReadAll(string text, TextSpan prize)
    {
        var awards = new List<TextSpan>();
        var behind = prize;
        for (var rest = prize; ReadOne(text, rest) is var (award, end);)
        {
            var isOpen = awards.Count > 0 && text.Slice(TextSpan.Between(end, prize.End)).StartsWith(" for ");
            if (isOpen && !HasOwn(text, TextSpan.Between(end, prize.End)))
            {
                // … and Best Bank for Small Business: what stands behind "for" may be the award's.
                return (awards, new TextSpan(prize.End, 0));
            }

            awards.Add(award);
            behind = TextSpan.Between(end, prize.End);
            if (Words.FindStart(text.Slice(behind), Links) is not { } link)
            {
                break;
            }

            rest = TextSpan.Between(end + link.Length, prize.End);
        }

        return (awards, behind);
    }

    /// <summary>The award that a text is, without what stands before it; null where it is none.</summary>
    public static TextSpan? NameOf(string text, TextSpan span)
    {
        foreach (var start in EnglishSentenceWords.AwardStarts)
        {
            if (text.Slice(span).StartsWith(start, StringComparison.Ordinal))
            {
                span = TextSpan.Between(span.Start + start.Length, span.End);
            }
        }

        span = EnglishNames.Clean(text, span);
        var slice = text.Slice(span);
        var isOther = slice.Contains(',') || EnglishSentenceWords.OtherTime().IsMatch(slice);
        return EnglishHeadings.IsAward(slice) && !isOther ? span : null;
    }

    private static (TextSpan Award, int End)? ReadOne(string text, TextSpan prize)
    {
        var end = prize.Start + LengthOf(text.Slice(prize));
        return NameOf(text, TextSpan.Between(prize.Start, end)) is { } award ? (award, end) : null;
    }

    private static bool HasOwn(string text, TextSpan behind)
    {
        var own = EnglishSentenceWords.ForOwn().EnumerateMatches(text.Slice(behind));
        return own.MoveNext() && own.Current.Index == 0;
    }

    private static int LengthOf(ReadOnlySpan<char> slice)
    {
        // The words of an award for excellence in something end nothing.
        var first = slice.IndexOf(" for ", StringComparison.Ordinal);
        var named = 0;
        if (first > 0)
        {
            foreach (var match in EnglishSentenceWords.AwardForNoun().EnumerateMatches(slice[first..]))
            {
                named = slice[..first].IndexOfAny(",.") < 0 ? first + match.Length : 0;
            }
        }

        foreach (var stop in EnglishSentenceWords.PrizeEnds)
        {
            var at = slice[named..].IndexOf(stop, StringComparison.Ordinal);
            slice = at < 0 ? slice : slice[..(named + at)];
        }

        return slice.Length;
    }
}
