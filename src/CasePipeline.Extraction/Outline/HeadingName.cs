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

    private const int MaxSpacedOut = 8;

    // 附件10
    private const int MaxAttachment = 4;

    // 最佳动画短片; what is longer tells something.
    private const int MaxBest = 12;

    // Also the marks of ●银行组●.
    private const string Decorations = "：: \u3000\t—-●○◆◇■□▲△▼★☆▌|｜";

    public static TextSpan Of(string text, TextSpan content)
    {
        content = WithoutAttachment(text, WithoutRules(text, content));
        var name = text.Slice(content).TrimEnd(Decorations);
        name = TrimCount(name).TrimEnd();
        name = TrimList(name);
        var span = WithoutRules(text, text.Trim(new TextSpan(content.Start, name.Length)));
        if (Granted(text, span) is { } granted)
        {
            return granted;
        }

        return Enclosure.Strip(text, Enclosure.StripSquare(text, span));
    }

    // ===== 智慧农场赛道 =====
    private static TextSpan WithoutRules(string text, TextSpan content)
    {
        const string Rules = "=＝～~＊*><＞＜◇◆ \u3000";
        var name = text.Slice(content);
        var trimmed = name.TrimStart(Rules);
        return trimmed.Length < name.Length && trimmed.TrimEnd(Rules) is var inner && inner.Length < trimmed.Length
            ? new TextSpan(content.End - trimmed.Length, inner.Length)
            : content;
    }

    // 附：专家名单, 附件1：优秀作品
    private static TextSpan WithoutAttachment(string text, TextSpan content)
    {
        var name = text.Slice(content);
        var colon = name.IndexOfAny('：', ':');
        return colon is > 0 and <= MaxAttachment && name[..colon] is ['附'] or ['附', '件' or '表' or '录', ..]
            ? text.Trim(TextSpan.Between(content.Start + colon + 1, content.End))
            : content;
    }

    /// <summary>Whether a line heads what is attached to the article: 附：名单.</summary>
    public static bool IsAttached(string text, TextSpan content) =>
        WithoutAttachment(text, content).Start > content.Start;

    /// <summary>What a line names, if it is a heading.</summary>
    public static HeadingClass ClassOf(string text, TextSpan content)
    {
        var span = Of(text, content);
        var name = text.Slice(span);
        if (name.Length is < 2 or > MaxHeading || name.ContainsAny(Punctuation.SentenceEnds)
            || name.ContainsAny(Punctuation.NotInHeadings))
        {
            return HeadingClass.None;
        }

        // 各县农业农村局： is who the article is addressed to.
        if (name[0] == '各')
        {
            return HeadingClass.None;
        }

        if (Ascii.IsValid(name))
        {
            return HeadingWords.EnglishAward().IsMatch(name) ? HeadingClass.Award : HeadingClass.None;
        }

        // Best Catch（最佳渔获）
        if (Enclosure.OpeningOfLast(name) is > 1 and var open && Ascii.IsValid(name[..open].Trim())
            && ClassOfName(name[(open + 1)..^1]) is HeadingClass.Award)
        {
            return HeadingClass.Award;
        }

        if (WithoutTranslation(name) is { Length: > 1 } own && own.Length < name.Length)
        {
            return ClassOfName(own);
        }

        if (span.Start > content.Start && Granted(text,
            text.Trim(content with { Length = text.Slice(content).TrimEnd("：: ").Length })) == span)
        {
            return HeadingClass.Award;
        }

        var named = ClassOfName(name);
        var isMarked = name.Length < content.Length - 1
            && (text[content.Start] == '【' || HasCount(text.Slice(content).TrimEnd("：: ")));
        if (named is not HeadingClass.None || !isMarked || IsBodyHeading(name))
        {
            return named;
        }

        // 协作单位（4个）
        return HasCount(text.Slice(content).TrimEnd("：: "))
            && (Words.EndsWithAny(name, HeadingWords.OrganisationAwards)
                || Words.EndsWithAny(name, HeadingWords.AwardedThings))
            ? HeadingClass.Award
            : HeadingClass.Series;
    }

    /// <summary>Whether a name heads a part of a case's body: 主要做法.</summary>
    public static bool IsBodyHeading(ReadOnlySpan<char> name) =>
        name.Length <= HeadingWords.MaxBodyHeading && Words.EndsWithAny(name, HeadingWords.BodyEndings);

    // 授予以下渔港“最美渔港”称号
    private static TextSpan? Granted(string text, TextSpan span)
    {
        var name = text.Slice(span);
        var open = name.IndexOfAny('“', '「');
        var close = name.LastIndexOfAny('”', '」');
        return open > 0 && close > open && name[..open].ContainsAny("授评")
            && !name[..open].ContainsAny(Punctuation.ClauseEnds) && close >= name.Length - 4
            ? new TextSpan(span.Start + open + 1, close - open - 1)
            : null;
    }

    // 金獎 Gold Award
    private static ReadOnlySpan<char> WithoutTranslation(ReadOnlySpan<char> name)
    {
        var own = name.LastIndexOfAnyExceptInRange(' ', '~') + 1;
        return own > 1 && own < name.Length && name[own] == ' ' && HeadingWords.EnglishHeading().IsMatch(name[own..])
            ? name[..own]
            : name;
    }

    private static HeadingClass ClassOfName(ReadOnlySpan<char> name)
    {
        if (Words.EndsWithAny(name, HeadingWords.Generic) || name.StartsWith("以下") || IsAttachment(name)
            || IsWhatWon(name) || IsSpacedOut(name))
        {
            return HeadingClass.Generic;
        }

        // 先进班组 ends like 小学组.
        if (Words.EndsWithAny(name, HeadingWords.Awards) || EndsWithRank(name) || NamesWinners(name)
            || (name.Length <= MaxBest && Words.StartsWithAny(name, HeadingWords.Best)))
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

    // 获奖团队, 入选作品
    private static bool IsWhatWon(ReadOnlySpan<char> name) =>
        Words.FindStart(name, HeadingWords.Chosen) is { } chosen
        && Words.EqualsAny(name[chosen.Length..], HeadingWords.WhatWon);

    // 目　录
    private static bool IsSpacedOut(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxSpacedOut || !name.ContainsAny(Punctuation.WhiteSpace))
        {
            return false;
        }

        var bare = string.Concat(name.ToString().Where(character => !char.IsWhiteSpace(character)));
        return Words.EqualsAny(bare, HeadingWords.Generic);
    }

    // 附件2 alone, 公告一
    private static bool IsAttachment(ReadOnlySpan<char> name) =>
        (name.StartsWith("附件") || name.StartsWith("公告"))
        && Numeral.TryRead(name[2..].Trim(), out _, out var length)
        && length == name[2..].Trim().Length;

    // 优秀组织单位, 优秀指导教师
    private static bool NamesWinners(ReadOnlySpan<char> name) =>
        Words.ContainsAny(name, HeadingWords.Praise)
        && (Words.EndsWithAny(name, HeadingWords.OrganisationAwards)
            || Words.EndsWithAny(name, HeadingWords.PersonAwards));

    // 优秀组织单位名单, 一等奖作品: other lists, and 获奖作品, are of all that the article announces.
    private static ReadOnlySpan<char> TrimList(ReadOnlySpan<char> name)
    {
        if (name.Length < 4)
        {
            return name;
        }

        var isList = name.EndsWith("名单") || name.EndsWith("名單");
        var isAward = name[^3] is '奖' or '獎' && name[^4] is not ('获' or '獲' or '得');
        var isBehindAward = isAward && (isList || Words.EndsWithAny(name, HeadingWords.Winning));
        return isBehindAward || (isList && NamesWinners(name[..^2])) ? name[..^2] : name;
    }

    /// <summary>Whether a word is a place in a ranking and nothing else: 第三名.</summary>
    public static bool IsPlace(ReadOnlySpan<char> word) => word.Length > 2 && word[0] == '第' && EndsWithRank(word);

    // 第三名, 第10位
    private static bool EndsWithRank(ReadOnlySpan<char> name) =>
        name[^1] is '名' or '位'
        && name.LastIndexOf('第') is >= 0 and var rank
        && Numeral.TryRead(name[(rank + 1)..], out _, out var length)
        && rank + 1 + length == name.Length - 1;

    private static bool HasCount(ReadOnlySpan<char> name) => TrimCount(name).Length < name.Length;

    private static ReadOnlySpan<char> TrimCount(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return name;
        }

        if (Enclosure.OpeningOfLast(name) is > 0 and var open)
        {
            var inside = name[(open + 1)..^1].Trim();
            return IsCount(inside) || IsNote(inside) || Words.ContainsAny(inside, PrizeWords.Money)
                ? name[..open].TrimEnd()
                : name;
        }

        // 一等奖 × 3
        if (name.LastIndexOfAny('×', 'x') is > 1 and var times && IsCount(name[(times + 1)..].Trim()))
        {
            return name[..times].TrimEnd();
        }

        // 「渔灯项目」2项
        if (name.LastIndexOfAny('」', '”', '】') is > 1 and var close && IsCount(name[(close + 1)..]))
        {
            return name[..(close + 1)];
        }

        // 一等奖 3名, 一等奖：共3项
        var space = name.LastIndexOfAny(" \u3000：:");
        return space > 0 && (IsCount(name[(space + 1)..]) || PrizeShape.IsPrize(name[(space + 1)..]))
            ? name[..space].TrimEnd(" \u3000：:")
            : WithoutBareCount(name);
    }

    // 另设优秀组织奖三名
    private static ReadOnlySpan<char> WithoutBareCount(ReadOnlySpan<char> name)
    {
        if (name.Length < 4 || !AwardWords.HeadingCounters.Contains(name[^1]))
        {
            return name;
        }

        var award = name[..^1].TrimEnd("0123456789一二三四五六七八九十两");
        return award.Length < name.Length - 1 && Words.EndsWithAny(award, HeadingWords.Awards) ? award : name;
    }

    private static bool IsNote(ReadOnlySpan<char> inside) => inside is "略"
        || (CalendarDate.TryFind(inside, out _, out var date) && date.Length == inside.Length)
        || inside.Contains("排名不分先后", StringComparison.Ordinal)
        || inside.Contains("排序不分先后", StringComparison.Ordinal)
        || inside.Contains("不分名次", StringComparison.Ordinal)
        || inside.Contains("按", StringComparison.Ordinal);

    private static bool IsCount(ReadOnlySpan<char> inside)
    {
        inside = inside.StartsWith("共") ? inside[1..].TrimStart() : inside;

        // 3条，空缺1条
        inside = inside.IndexOfAny('，', ',') is > 0 and var comma && !char.IsDigit(inside[^1..][0])
            && !inside[(comma + 1)..].TrimEnd("票分").TrimEnd("0123456789").IsEmpty ? inside[..comma] : inside;
        return Numeral.TryRead(inside, out _, out var length)
            && (length == inside.Length
                || (inside[length..].Trim().Length == 1
                    && AwardWords.HeadingCounters.Contains(inside[length..].Trim()[0])));
    }
}
