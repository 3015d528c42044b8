using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Tells what a heading in an English article heads, by its words.</summary>
internal static class EnglishHeadings
{
    private const int MaxName = 100;

    private const int MaxWords = 14;

    private static readonly SearchValues<char> NoName = SearchValues.Create("\n;?!=$");

    public static EnglishHeadingKind KindOf(ReadOnlySpan<char> text)
    {
        text = text[..EndOfName(text)];
        if (EnglishWords.Elsewhere().IsMatch(text))
        {
            return EnglishHeadingKind.Elsewhere;
        }

        if (EnglishWords.Generic().IsMatch(text))
        {
            return EnglishHeadingKind.Winners;
        }

        if (IsAward(text))
        {
            return EnglishHeadingKind.Award;
        }

        // Media Category is a group, whatever its other words.
        return EnglishWords.Surroundings().IsMatch(text) && !EnglishWords.Category().IsMatch(text)
            ? EnglishHeadingKind.Elsewhere
            : EnglishWords.Series().IsMatch(text) ? EnglishHeadingKind.Series
            : EnglishHeadingKind.Other;
    }

    /// <summary>What a line heads: what has a prize sum before it is an award, whatever its words.</summary>
    public static EnglishHeadingKind KindOf(string text, TextSpan content) =>
        EnglishWords.SumBeforeAward().IsMatch(text.Slice(content).TrimStart("* "))
            ? EnglishHeadingKind.Award
            : KindOf(text.Slice(NameOf(text, content)));

    /// <summary>Whether a text can be an award's name by itself.</summary>
    public static bool IsAward(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= MaxName
        && !text.ContainsAny(NoName)
        && text[^1] is not ('.' or ',' or ':')
        && text.Count(' ') < MaxWords
        && !EnglishWords.NoAward().IsMatch(text)
        && EnglishWords.Award().IsMatch(text)
        && !EnglishWords.TellsOfWin().IsMatch(text);

    /// <summary>
    /// Whether a heading that may be a title says nothing but what its section is about: Judges, but not Judges on
    /// Wheels Again.
    /// </summary>
    public static bool IsOnlySurroundings(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var match in EnglishWords.Surroundings().EnumerateMatches(text))
        {
            length += match.Length;
        }

        return length * 2 >= text.Length;
    }

    /// <summary>Leaves out marks of emphasis, pictures, a prize sum and a sponsor: 1st Place - $1500.</summary>
    public static TextSpan NameOf(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && (char.IsSurrogate(text[start]) || text[start] is ' ' or '*' or '\uFE0F'))
        {
            start++;
        }

        span = TextSpan.Between(start, span.End);
        span = EnglishWords.SumBeforeAward().FindIn(text, span) is { } sum ? TextSpan.Between(sum.End, span.End) : span;
        return EnglishNames.Clean(text, new TextSpan(span.Start, EndOfName(text.Slice(span))));
    }

    // 1st (400 €): the figure may stand before its sign, and other prizes beside it in one bracket.
    private static int StartOfSum(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('(');
        return open > 0 && open > text.LastIndexOf(')') ? open : text.TrimEnd("0123456789., ").Length;
    }

    private static int EndOfName(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("$€£") is > 0 and var money ? StartOfSum(text[..money]) : text.Length;
        foreach (var match in EnglishWords.Tie().EnumerateMatches(text[..end]))
        {
            end = match.Index;
        }

        foreach (var match in EnglishWords.CountOfSums().EnumerateMatches(text[..end]))
        {
            end = match.Index;
        }

        foreach (var match in EnglishWords.Sponsor().EnumerateMatches(text[..end]))
        {
            end = match.Index > 0 ? match.Index : end;
            break;
        }

        if (end == text.Length && text is { Length: <= 2 * MaxName } and [.., ')']
            && EnglishWords.PrizeNote().IsMatch(text))
        {
            end = text.LastIndexOf('(');
        }

        return end == text.Length ? end : text[..end].TrimEnd(" -–—:(+,|*").Length;
    }
}
