using System.Text.RegularExpressions;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads the awards that a stretch of a sentence names.</summary>
internal static class EnglishPrizes
{
    private static readonly string[] Links = [" and also ", " and ", ", "];

    /// <summary>
    /// The awards that a text begins with, and what stands behind them: Best Poster and the Heron Award for its …
    /// </summary>
    public static (List<TextSpan> Awards, TextSpan Behind) ReadAll(string text, TextSpan prize)
    {
        var awards = new List<TextSpan>();
        prize = EnglishPrizeWords.CountBefore().FindIn(text, prize) is { } count
            ? TextSpan.Between(count.End, prize.End)
            : prize;
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
            behind = WithoutYear(text, TextSpan.Between(end, prize.End));
            if (Words.FindStart(text.Slice(behind), Links) is not { } link)
            {
                break;
            }

            rest = TextSpan.Between(behind.Start + link.Length, prize.End);
        }

        return (awards, behind);
    }

    // “Best Small Bank” for 2031 and also …
    private static TextSpan WithoutYear(string text, TextSpan behind)
    {
        return EnglishPrizeWords.ForYear().FindIn(text, behind) is { } year
            ? TextSpan.Between(year.End, behind.End)
            : behind;
    }

    /// <summary>The award that a text is, without what stands before it; null where it is none.</summary>
    public static TextSpan? NameOf(string text, TextSpan span)
    {
        foreach (var start in EnglishPrizeWords.AwardStarts)
        {
            if (text.Slice(span).StartsWith(start, StringComparison.Ordinal))
            {
                span = TextSpan.Between(span.Start + start.Length, span.End);
            }
        }

        const string And = " and";
        span = EnglishPrizeWords.TopBefore().FindIn(text, span) is { } top ? TextSpan.Between(top.End, span.End) : span;
        span = EnglishHeadings.NameOf(text, span);
        if (EnglishPrizeWords.BehindRank().FindIn(text, span) is { } more)
        {
            span = TextSpan.Between(span.Start, more.Start);
        }

        var slice = text.Slice(span);
        if (slice.EndsWith(And, StringComparison.Ordinal))
        {
            // Second place and $500
            slice = slice[..^And.Length];
            span = new TextSpan(span.Start, slice.Length);
        }

        var isOther = slice.Contains(',') || EnglishPrizeWords.Was().IsMatch(slice)
            || EnglishWinWords.OtherTime().IsMatch(slice)
            || EnglishPrizeWords.Role().IsMatch(slice);
        var isAward = EnglishHeadings.IsAward(slice) || EnglishPrizeWords.Metal().IsMatch(slice);
        var isNamed = !EnglishWords.Generic().IsMatch(slice) || EnglishPrizeWords.OverallWinner().IsMatch(slice);
        return isAward && !isOther && isNamed ? span : null;
    }

    // the “best small bank” award
    private static (TextSpan Award, int End)? ReadQuoted(string text, TextSpan prize)
    {
        var quoted = prize;
        while (Words.FindStart(text.Slice(quoted), EnglishPrizeWords.QuotedStarts) is { } start)
        {
            quoted = TextSpan.Between(quoted.Start + start.Length, quoted.End);
        }

        var isGiven = EnglishPrizeWords.GiverBeforeQuotes().FindIn(text, quoted) is { Length: > 0 };
        quoted = EnglishPrizeWords.GiverBeforeQuotes().FindIn(text, quoted) is { } giver
            ? TextSpan.Between(giver.End, quoted.End)
            : quoted;
        var length = EnglishQuotes.LengthOf(text.Slice(quoted));
        if (length == 0)
        {
            return null;
        }

        var award = EnglishQuotes.Inside(text, new TextSpan(quoted.Start, length));
        var end = quoted.Start + length;
        if (EnglishPrizeWords.AwardNoun().FindIn(text, TextSpan.Between(end, prize.End)) is { } noun)
        {
            return award.Length > 1 ? (award, noun.End) : null;
        }

        return !isGiven && EnglishHeadings.IsAward(text.Slice(award)) ? (award, end) : null;
    }

    private static (TextSpan Award, int End)? ReadOne(string text, TextSpan prize)
    {
        if (ReadQuoted(text, prize) is { } quoted)
        {
            return quoted;
        }

        var end = prize.Start + LengthOf(text.Slice(prize));
        return NameOf(text, TextSpan.Between(prize.Start, end)) is { } award ? (award, end) : null;
    }

    private static bool HasOwn(string text, TextSpan behind) =>
        EnglishSentenceWords.ForOwn().FindIn(text, behind) is { } own && own.Start == behind.Start;

    private static int LengthOf(ReadOnlySpan<char> slice)
    {
        // The words of an award for excellence in something end nothing.
        var first = slice.IndexOf(" for ", StringComparison.Ordinal);
        var named = 0;
        if (first > 0)
        {
            var rest = slice[first..];
            var name = LengthOf(EnglishPrizeWords.AwardForName(), rest);
            name = name > 0 ? name : LengthOf(EnglishPrizeWords.AwardForNoun(), rest);
            named = name > 0 && slice[..first].IndexOfAny(",.") < 0 ? first + name : 0;
        }

        foreach (var stop in EnglishPrizeWords.PrizeEnds)
        {
            var at = slice[named..].IndexOf(stop, StringComparison.Ordinal);
            slice = at < 0 ? slice : slice[..(named + at)];
        }

        return slice.Length;
    }

    private static int LengthOf(Regex pattern, ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }
}
