using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>What a line heads: an award, a section, or only a list that follows.</summary>
internal static class HeadingLine
{
    /// <summary>What a line names, if it is a heading.</summary>
    public static HeadingClass ClassOf(string text, TextSpan content)
    {
        var span = HeadingName.Of(text, content);
        var name = text.Slice(span);
        if (Words.StartsWithAny(text.Slice(content), SentenceWords.Grants) && text.Slice(content).Contains('、'))
        {
            // 授予甲、乙“某某奖” names who won it.
            return HeadingClass.None;
        }

        if (IsTopBehindLabel(name))
        {
            return HeadingClass.Award;
        }

        if (IsNoHeading(name)
            || (text[content.Start] != '〔' && Enclosure.StripBrackets(text, content).Length < content.Length))
        {
            // （一等奖） is a note on what stands beside it.
            return HeadingClass.None;
        }

        if (Ascii.IsValid(name))
        {
            return HeadingWords.EnglishAward().IsMatch(name) ? HeadingClass.Award : HeadingClass.None;
        }

        if (OfPart(name) is { } part)
        {
            return part;
        }

        var line = text.Trim(content with { Length = text.Slice(content).TrimEnd("：: ").Length });
        if (span.Start > content.Start && HeadingName.InSentence(text, line) == span)
        {
            return HeadingClass.Award;
        }

        if (TellsWin(text, span))
        {
            return HeadingClass.None;
        }

        if (span.End < content.End && IsListOfThings(text, span))
        {
            return HeadingClass.Generic;
        }

        var named = HeadingNameClass.Of(name);
        if (named is HeadingClass.None && HeadingName.BehindPartNumber(text, content) is not null)
        {
            return HeadingClass.Series;
        }

        return named is HeadingClass.None && name.Length < content.Length - 1 && !HeadingName.IsBodyHeading(name)
            ? ByMarks(text, content, span)
            : named;
    }

    /// <summary>
    /// Whether a name is of the things that the list behind it has: 某年度典型案例 of 某年度典型案例名单. It heads their awards, or
    /// is the award where they have none.
    /// </summary>
    public static bool IsListOfThings(string text, TextSpan name) =>
        text.AsSpan(name.End).StartsWith("名单") && HeadingNameClass.PraisesThings(text.Slice(name))
        && !HeadingNameClass.NamesWinners(text.Slice(name));

    // 各县农业农村局： is who the article is addressed to, 扫码查看完整榜单 calls readers.
    private static bool IsNoHeading(ReadOnlySpan<char> name) =>
        name.Length is < 2 or > HeadingName.MaxHeading
        || name.ContainsAny(Punctuation.SentenceEnds)
        || name.ContainsAny(Punctuation.NotInHeadings)
        || name[0] == '各' || AwardPatterns.WinsCounted().IsMatch(name)
        || Words.ContainsAny(name, HeadingWords.Questions) || Words.EndsWithAny(name, HeadingWords.Scenes)
        || Words.StartsWithAny(name, HeadingWords.Scans) || Words.EndsWithAny(name, HeadingWords.Selections);

    // 读者评选：Top 10
    private static bool IsTopBehindLabel(ReadOnlySpan<char> name) =>
        name.Length <= HeadingName.MaxHeading
        && name.IndexOfAny(Punctuation.Colons) is > 1 and var colon
        && !name[..colon].ContainsAny(Punctuation.NotInHeadings)
        && AwardPatterns.TopAlone().IsMatch(name[(colon + 1)..].Trim());

    // What the part of a name says beside which the other part only translates it or tells what won.
    private static HeadingClass? OfPart(ReadOnlySpan<char> name)
    {
        if (Enclosure.OpeningOfLast(name) is > 1 and var open)
        {
            // Best Catch（最佳渔获）
            var inside = name[(open + 1)..^1];
            if (Ascii.IsValid(name[..open].Trim()) && HeadingNameClass.Of(inside) is HeadingClass.Award)
            {
                return HeadingClass.Award;
            }

            // 创新大奖（企业）
            if (Words.EqualsAny(inside, HeadingWords.WhatWon))
            {
                return HeadingNameClass.Of(name[..open]);
            }
        }

        return WithoutTranslation(name) is { Length: > 1 } own && own.Length < name.Length
            ? HeadingNameClass.Of(own)
            : null;
    }

    // 协作单位（4个） and 海洋馆（6家） are awards, 【渔港】 and 渔港（4个） are sections, 协作项目：4个 is a figure.
    private static HeadingClass ByMarks(string text, TextSpan content, TextSpan span)
    {
        var name = text.Slice(span);
        if (!HeadingCount.IsBehind(text.Slice(content).TrimEnd("：: ")) || text.AsSpan(span.End) is ['：' or ':', ..])
        {
            return text[content.Start] == '【' ? HeadingClass.Series : HeadingClass.None;
        }

        return HeadingCount.IsOfOrganisations(text.Slice(TextSpan.Between(span.End, content.End)))
            || Words.EndsWithAny(name, HeadingWords.OrganisationAwards)
            || Words.EndsWithAny(name, HeadingWords.AwardedThings)
                ? HeadingClass.Award
                : HeadingClass.Series;
    }

    // 某公司凭借多年积累成功入选某某成员单位
    private static bool TellsWin(string text, TextSpan name) =>
        Verbs.Find(text, name) is { } verb && verb.End < name.End
        && Words.ContainsAny(text.Slice(TextSpan.Between(name.Start, verb.Start)), SentenceWords.Means);

    // 金獎 Gold Award
    private static ReadOnlySpan<char> WithoutTranslation(ReadOnlySpan<char> name)
    {
        var own = name.LastIndexOfAnyExceptInRange(' ', '~') + 1;
        return own > 1 && own < name.Length && name[own] == ' ' && HeadingWords.EnglishHeading().IsMatch(name[own..])
            ? name[..own]
            : name;
    }
}
