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

        return EnglishWords.Surroundings().IsMatch(text) ? EnglishHeadingKind.Elsewhere
            : EnglishWords.Series().IsMatch(text) ? EnglishHeadingKind.Series
            : EnglishHeadingKind.Other;
    }

    /// <summary>Whether a text can be an award's name by itself.</summary>
    public static bool IsAward(ReadOnlySpan<char> text) =>
        text.Length is > 2 and <= MaxName
        && !text.ContainsAny(NoName)
        && text[^1] is not ('.' or ',' or ':')
        && text.Count(' ') < MaxWords
        && !EnglishWords.NoAward().IsMatch(text)
        && EnglishWords.Award().IsMatch(text);

    /// <summary>Leaves out marks of emphasis and a prize sum: 1st Place - $1500.</summary>
    public static TextSpan NameOf(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var money = slice.IndexOfAny("$€£");
        if (money > 0)
        {
            slice = slice[..money].TrimEnd(" -–—:(+");
        }

        return EnglishNames.Clean(text, new TextSpan(span.Start, slice.Length));
    }
}
