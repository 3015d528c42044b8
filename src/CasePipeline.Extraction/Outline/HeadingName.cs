using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>The name in a heading, without the marks around it and the count behind it: “渔港服务系列”（6个）：</summary>
internal static class HeadingName
{
    // What is longer tells something.
    private const int MaxHeading = 50;

    public static TextSpan Of(string text, TextSpan content)
    {
        var name = text.Slice(content).TrimEnd("：: \u3000\t—-");
        name = TrimCount(name).TrimEnd();
        var span = text.Trim(new TextSpan(content.Start, name.Length));
        return Enclosure.Strip(text, Enclosure.StripSquare(text, span));
    }

    /// <summary>What a line names, if it is a heading.</summary>
    public static HeadingClass ClassOf(string text, TextSpan content)
    {
        var span = Of(text, content);
        var name = text.Slice(span);
        if (name.Length is < 2 or > MaxHeading || name.ContainsAny(Punctuation.SentenceEnds) || name.ContainsAny(Punctuation.NotInHeadings))
        {
            return HeadingClass.None;
        }

        if (Ascii.IsValid(name))
        {
            return HeadingWords.EnglishAward().IsMatch(name) ? HeadingClass.Award : HeadingClass.None;
        }

        name = TrimCount(name).TrimEnd();
        return ClassOfName(name);
    }

    private static HeadingClass ClassOfName(ReadOnlySpan<char> name)
    {
        if (Words.EndsWithAny(name, HeadingWords.Generic))
        {
            return HeadingClass.Generic;
        }

        if (Words.EndsWithAny(name, HeadingWords.Awards) || EndsWithRank(name))
        {
            return HeadingClass.Award;
        }

        if (Words.EndsWithAny(name, HeadingWords.Series))
        {
            return HeadingClass.Series;
        }

        return Words.EndsWithAny(name, HeadingWords.AwardedThings) && Words.ContainsAny(name, HeadingWords.Praise)
            ? HeadingClass.Award
            : HeadingClass.None;
    }

    // 第三名, 第10位
    private static bool EndsWithRank(ReadOnlySpan<char> name) =>
        name[^1] is '名' or '位'
        && name.LastIndexOf('第') is >= 0 and var rank
        && Numeral.TryRead(name[(rank + 1)..], out _, out var length)
        && rank + 1 + length == name.Length - 1;

    private static ReadOnlySpan<char> TrimCount(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return name;
        }

        if (Enclosure.OpeningOfLast(name) is > 0 and var open)
        {
            return IsCount(name[(open + 1)..^1].Trim()) || IsNote(name[(open + 1)..^1]) ? name[..open].TrimEnd() : name;
        }

        // 一等奖 3名, 一等奖：共3项
        var space = name.LastIndexOfAny(" \u3000：:");
        return space > 0 && IsCount(name[(space + 1)..]) ? name[..space].TrimEnd(" \u3000：:") : name;
    }

    private static bool IsNote(ReadOnlySpan<char> inside) => inside.Contains("排名不分先后", StringComparison.Ordinal)
        || inside.Contains("排序不分先后", StringComparison.Ordinal) || inside.Contains("按", StringComparison.Ordinal);

    private static bool IsCount(ReadOnlySpan<char> inside)
    {
        inside = inside.StartsWith("共") ? inside[1..].TrimStart() : inside;
        return Numeral.TryRead(inside, out _, out var length)
            && (length == inside.Length
                || (inside[length..].Trim().Length == 1 && AwardWords.HeadingCounters.Contains(inside[length..].Trim()[0])));
    }
}
