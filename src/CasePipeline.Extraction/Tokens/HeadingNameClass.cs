using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>What a name that stands in a heading names: an award, a section, or only that a list follows.</summary>
internal static class HeadingNameClass
{
    // 最佳动画短片; what is longer tells something.
    private const int MaxBest = 12;

    private const int MaxBranch = 24;

    private const int MaxSpacedOut = 8;

    // 铜牌讲解员
    private const int MaxRanked = 5;

    /// <summary>The class of a name, without the marks and counts around it.</summary>
    public static HeadingClass Of(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return HeadingClass.None;
        }

        // “某某奖”奖状 is what a picture shows.
        if (name.EndsWith("奖状") && name[..^2].TrimEnd("”」》\"") is [.., '奖'])
        {
            return HeadingClass.None;
        }

        // 融合发展榜 完整名单 is the section that the list is of; 上榜名单 is none.
        if (name.EndsWith("名单")
            && Words.EndsWithAny(name[..^2].TrimEnd("完整 \u3000\u00A0"), SentenceWords.Rankings)
            && !Words.EndsWithAny(name[..^2], AwardWords.WinnersVerbs))
        {
            return HeadingClass.Series;
        }

        if ((Words.EndsWithAny(name, HeadingWords.Generic) && !Words.EndsWithAny(name, HeadingWords.NoLists))
            || Words.EqualsAny(name, HeadingWords.GenericAlone) || name.StartsWith("以下") || IsAttachment(name)
            || IsWhatWon(name) || IsSpacedOut(name) || HeadingWords.CountsAwards().IsMatch(name))
        {
            return HeadingClass.Generic;
        }

        // 先进班组 ends like 小学组.
        if (Words.EndsWithAny(name, HeadingWords.Awards) || IsSpacedAward(name) || EndsWithRank(name)
            || Words.EqualsAny(name, HeadingWords.AwardsAlone)
            || NamesWinners(name) || PraisesOrganisations(name) || IsClassOfThings(name) || IsRanked(name)
            || IsBest(name) || IsBranchOfAward(name))
        {
            return HeadingClass.Award;
        }

        if (Words.EndsWithAny(name, HeadingWords.Series) && !IsTeamOrThing(name))
        {
            return HeadingClass.Series;
        }

        return PraisesThings(name) ? HeadingClass.Award : HeadingClass.None;
    }

    /// <summary>Whether a name says how many stars somebody got: 五星, 四星级.</summary>
    public static bool IsStars(ReadOnlySpan<char> name) =>
        name is [>= '一' and <= '鿿', '星'] or [>= '一' and <= '鿿', '星', '级']
        && Numeral.TryReadChinese(name[..1], out var stars, out _) && stars is > 0 and <= 7;

    // 大堂班组, 自管小组, 茶杯套组, but not 国小组
    private static bool IsTeamOrThing(ReadOnlySpan<char> name) =>
        Words.EndsWithAny(name, HeadingWords.TeamsAndThings) && !name.EndsWith(HeadingWords.PrimarySchools);

    /// <summary>Whether a name is of things that were chosen: 优秀案例.</summary>
    public static bool PraisesThings(ReadOnlySpan<char> name) =>
        Words.EndsWithAny(name, HeadingWords.AwardedThings)
        && (Words.ContainsAny(name, HeadingWords.Praise) || (name[0] == '最' && name.Length <= MaxBest));

    /// <summary>
    /// Whether a name that ends like a label is an award: 特别贡献单位：甲、乙. 获奖单位 and 推荐单位 are labels.
    /// </summary>
    public static bool IsHonour(ReadOnlySpan<char> name) =>
        NamesWinners(name) && name.IndexOfAny(Punctuation.NotInLabels) < 0
        && Enclosure.IsBalanced(name)
        && !Words.StartsWithAny(name, HeadingWords.Chosen) && !Words.StartsWithAny(name, CaseLabelWords.Senders)
        && !Words.StartsWithAny(name, CaseLabelWords.Doings);

    // 一类成果, 二等论文, A级案例
    private static bool IsClassOfThings(ReadOnlySpan<char> name) =>
        name.Length > 2 && name[1] is '类' or '等' or '级'
        && (char.IsAsciiLetterUpper(name[0]) || Numeral.TryReadChinese(name[..1], out _, out _))
        && Words.EqualsAny(name[2..], HeadingWords.AwardedThings);

    // 最佳女主角, but not 最佳渔灯的偏见
    private static bool IsBest(ReadOnlySpan<char> name) =>
        name.Length <= MaxBest && Words.StartsWithAny(name, HeadingWords.Best) && !name.Contains('的');

    // 金锚奖·年度智能装备
    private static bool IsBranchOfAward(ReadOnlySpan<char> name) =>
        name.IndexOf("奖·") is > 0 and var at && at + 2 < name.Length && name.Length <= MaxBranch
        && !name.ContainsAny(Punctuation.ClauseEnds);

    // 银牌线路
    private static bool IsRanked(ReadOnlySpan<char> name) =>
        name.Length is > 2 and <= MaxRanked && Words.StartsWithAny(name, HeadingWords.RankLeads)
        && !name.ContainsAny('奖', '的');

    // 获奖团队, 入选作品, 获奖企业及个人, 我校获奖作品
    private static bool IsWhatWon(ReadOnlySpan<char> name)
    {
        name = name[(Words.FindStart(name, WinnerWords.Own)?.Length ?? 0)..];
        if (Words.FindStart(name, HeadingWords.Chosen) is not { } chosen)
        {
            return false;
        }

        var what = name[chosen.Length..];
        foreach (var part in what.SplitAny("及和与、"))
        {
            if (!Words.EqualsAny(what[part], HeadingWords.WhatWon))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name is an award whose characters are set apart: 佳　作.</summary>
    public static bool IsSpacedAward(ReadOnlySpan<char> name) =>
        name.Length <= MaxSpacedOut && name.ContainsAny(Punctuation.WhiteSpace)
        && Words.EqualsAny(Words.WithoutSpaces(name), HeadingWords.Awards);

    // 目　录; with all its characters set apart a longer one, too: 本 期 目 录.
    private static bool IsSpacedOut(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxSpacedOut || !name.ContainsAny(Punctuation.WhiteSpace))
        {
            return false;
        }

        var bare = Words.WithoutSpaces(name);
        return bare.Length * 2 == name.Length + 1
            ? Words.EndsWithAny(bare, HeadingWords.Generic)
            : Words.EqualsAny(bare, HeadingWords.Generic);
    }

    /// <summary>Whether a name is nothing but that of an attachment, with or without a number: 附件2, 公告一, 附件.</summary>
    public static bool IsAttachment(ReadOnlySpan<char> name) =>
        name.TrimEnd("：:").SequenceEqual("附件")
        || ((name.StartsWith("附件") || name.StartsWith("公告")) && Numeral.TryRead(name[2..].Trim(), out _, out var length)
        && length == name[2..].Trim().Length);

    /// <summary>Whether a name is of those who won: 优秀组织单位, 优秀指导教师.</summary>
    public static bool NamesWinners(ReadOnlySpan<char> name) =>
        Words.ContainsAny(name, HeadingWords.Praise)
        && (Words.EndsWithAny(name, HeadingWords.OrganisationAwards)
            || Words.EndsWithAny(name, HeadingWords.PersonAwards));

    /// <summary>Whether a name is of organisations of a kind, and of none: 年度渔业园区, 杰出律师行.</summary>
    public static bool PraisesOrganisations(ReadOnlySpan<char> name) =>
        IsPraisedKind(name)
        || (name.Length <= MaxBest && Words.StartsWithAny(name, HeadingWords.BestOfKind)
            && InstitutionShape.IsLikely(name));

    // 支农先锋支行, 粮食生产先进县: the praise stands right before what they are.
    private static bool IsPraisedKind(ReadOnlySpan<char> name) =>
        IsPraised(name, InstitutionWords.AllEndings) || IsPraised(name, HeadingWords.Places);

    private static bool IsPraised(ReadOnlySpan<char> name, string[] kinds)
    {
        foreach (var kind in kinds)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal)
                && Words.EndsWithAny(name[..^kind.Length], HeadingWords.PraiseOfKind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a place in a ranking and nothing else: 第三名.</summary>
    public static bool IsPlace(ReadOnlySpan<char> word) => word.Length > 2 && word[0] == '第' && EndsWithRank(word);

    // 第三名, 第10位
    private static bool EndsWithRank(ReadOnlySpan<char> name) =>
        name[^1] is '名' or '位'
        && name.LastIndexOf('第') is >= 0 and var rank
        && Numeral.TryRead(name[(rank + 1)..], out _, out var length)
        && rank + 1 + length == name.Length - 1;
}
