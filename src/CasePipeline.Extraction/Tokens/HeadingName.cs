using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>The name in a heading, without the marks around it and the count behind it: “渔港服务系列”（6个）：</summary>
internal static class HeadingName
{
    /// <summary>Longest name; what is longer tells something.</summary>
    public const int MaxHeading = 50;

    // 附件10
    private const int MaxAttachment = 4;

    // Also the marks of ●银行组●.
    private const string Decorations = "：: \u3000\t—-●○◆◇■□▲△▼★☆▌◢◣◤◥|｜";

    public static TextSpan Of(string text, TextSpan content)
    {
        content = WithoutArrows(text, content);
        content = WithoutTable(text, WithoutLabel(text, WithoutAttachment(text, WithoutRules(text, content))));
        var name = Pictographs.TrimEnd(text.Slice(content).TrimEnd(Decorations));
        name = HeadingCount.Trim(name).TrimEnd();
        name = TrimList(WithoutTop(name));
        var span = WithoutRules(text, text.Trim(new TextSpan(content.Start, name.Length)));
        if (InSentence(text, span) is { } granted)
        {
            return granted;
        }

        return Enclosure.Strip(text, Enclosure.StripBrackets(text, WithoutNumber(text, span)));
    }

    // 【专题一：渔港共治】: the square marks set apart what only numbers the section.
    private static TextSpan WithoutNumber(string text, TextSpan span)
    {
        var inside = Enclosure.StripSquare(text, span);
        return inside.Length < span.Length ? BehindPartNumber(text, inside) ?? inside : span;
    }

    /// <summary>The name behind the number of a part: 渔港共治 of 专题一：渔港共治 and 赛道二　渔港共治.</summary>
    public static TextSpan? BehindPartNumber(string text, TextSpan span)
    {
        if (Words.FindStart(text.Slice(span), HeadingWords.PartLeads) is not { } lead
            || !Numeral.TryRead(text.Slice(span)[lead.Length..], out _, out var length))
        {
            return null;
        }

        var name = text.Slice(span)[(lead.Length + length)..];
        return name is ['：' or ':' or '、' or ' ' or '\u3000', _, _, ..]
            ? text.Trim(TextSpan.Between(span.End - name.Length + 1, span.End))
            : null;
    }

    // ===== 智慧农场赛道 =====
    private static TextSpan WithoutRules(string text, TextSpan content)
    {
        const string Rules = "=＝～~＊*><＞＜◇◆★☆●■·•━─—▬┃｜|◤◢◥◣ \u3000";
        var name = text.Slice(content);
        var trimmed = name.TrimStart(Rules);
        return trimmed.Length < name.Length && trimmed.TrimEnd(Rules) is var inner && inner.Length < trimmed.Length
            ? new TextSpan(content.End - trimmed.Length, inner.Length)
            : content;
    }

    // ＞＞＞ 典型案例, but not >> 典型案例 <<, which has a frame
    private static TextSpan WithoutArrows(string text, TextSpan content) =>
        text.Slice(content) is [.., '<' or '＜' or '《' or '◀' or '◁' or '«'] ? content
        : TextSpan.Between(content.End - text.Slice(content).TrimStart("＞>》»▶▷► \u3000").Length, content.End);

    // 附：专家名单, 附件1：优秀作品, 另：优秀组织奖
    private static TextSpan WithoutAttachment(string text, TextSpan content)
    {
        var name = text.Slice(content);
        var colon = name.IndexOfAny('：', ':');
        return colon is > 0 and <= MaxAttachment && name[..colon] is ['附' or '另'] or ['附', '件' or '表' or '录', ..]
            ? text.Trim(TextSpan.Between(content.Start + colon + 1, content.End))
            : content;
    }

    // 表1　渔港成果
    private static TextSpan WithoutTable(string text, TextSpan content)
    {
        var name = text.Slice(content);
        if (name is not ['表', _, _, ..] || !Numeral.TryRead(name[1..], out _, out var length)
            || length + 2 >= name.Length || !(char.IsWhiteSpace(name[length + 1]) || name[length + 1] is '：' or ':'))
        {
            return content;
        }

        return text.Trim(TextSpan.Between(content.Start + length + 2, content.End));
    }

    // 类别：最佳渔港
    private static TextSpan WithoutLabel(string text, TextSpan content)
    {
        var colon = text.Slice(content).IndexOfAny(Punctuation.Colons);
        if (colon is < 2 or > CaseLabelWords.MaxLineLabel
            || CaseLabelName.KindOf(text.Slice(content)[..colon]) is not (CaseLabelKind.Series or CaseLabelKind.Award))
        {
            return content;
        }

        var value = text.Trim(TextSpan.Between(content.Start + colon + 1, content.End));
        return value.Length > 1 ? value : content;
    }

    /// <summary>Whether a line names its award or section behind a label: 类别：最佳渔港.</summary>
    public static bool IsLabelled(string text, TextSpan content) => WithoutLabel(text, content).Start > content.Start;

    /// <summary>Whether a line heads what is attached to the article: 附：名单.</summary>
    public static bool IsAttached(string text, TextSpan content) =>
        WithoutAttachment(text, content).Start > content.Start;

    /// <summary>Whether a name heads a part of a case's body: 主要做法.</summary>
    public static bool IsBodyHeading(ReadOnlySpan<char> name) =>
        name.Length <= HeadingWords.MaxBodyHeading && Words.EndsWithAny(name, HeadingWords.BodyEndings);

    /// <summary>The award that a heading grants or praises in a sentence: 授予以下渔港“最美渔港”称号.</summary>
    public static TextSpan? InSentence(string text, TextSpan span) => Granted(text, span) ?? Praised(text, span);

    // 对年度最佳渔港予以通报表扬
    private static TextSpan? Praised(string text, TextSpan span) =>
        AwardPatterns.Praised().Match(text.Cut(span)).Groups["award"] is { Success: true } award
            ? new TextSpan(span.Start + award.Index, award.Length)
            : null;

    // 授予以下渔港“最美渔港”称号, but not 授信“渔灯”
    private static TextSpan? Granted(string text, TextSpan span)
    {
        var name = text.Slice(span);
        var open = name.IndexOfAny('“', '「');
        var close = name.LastIndexOfAny('”', '」');
        return open > 0 && close > open && Words.ContainsAny(name[..open], HeadingWords.Granting)
            && !name[..open].ContainsAny(Punctuation.ClauseEnds) && close >= name.Length - 4
            ? new TextSpan(span.Start + open + 1, close - open - 1)
            : null;
    }

    /// <summary>Whether a name ends with how many of the best it lists: 年度行业影响力前五名单.</summary>
    public static bool IsOfTop(ReadOnlySpan<char> name) => WithoutTop(name).Length < name.Length;

    // 年度新锐企业前五名单, 年度产品前3名
    private static ReadOnlySpan<char> WithoutTop(ReadOnlySpan<char> name)
    {
        const int MinName = 4;
        var top = name.LastIndexOf('前');
        return top >= MinName && Numeral.TryRead(name[(top + 1)..], out _, out var length)
            && name[(top + 1 + length)..] is "名" or "强" or "名单" or "名名单" or "强名单"
                ? name[..top]
                : name;
    }

    // 优秀组织单位名单, 一等奖作品: other lists, and 获奖作品, are of all that the article announces.
    private static ReadOnlySpan<char> TrimList(ReadOnlySpan<char> name)
    {
        if (name.Length < 4)
        {
            return name;
        }

        // 先进渔港获奖单位, “先进渔港”称号获得者名单
        foreach (var winners in HeadingWords.WinnersBehind().EnumerateMatches(name))
        {
            var award = name[..winners.Index];
            return HeadingNameClass.Of(Enclosure.IsWhole(award) ? award[1..^1] : award) is HeadingClass.Award
                ? award
                : name;
        }

        // 一等奖作品展示
        if (Words.FindEnd(name, HeadingWords.Shows) is { } show
            && Words.TrimEnd(name[..^show.Length], HeadingWords.Winning) is [.., not ('获' or '得'), '奖'] shown)
        {
            return shown;
        }

        var isList = name.EndsWith("名单") || name.EndsWith("名录");
        var isAward = name[^3] is '奖' && name[^4] is not ('获' or '得');
        var isBehindAward = isAward && (isList || Words.EndsWithAny(name, HeadingWords.Winning));
        var listed = Enclosure.IsWhole(name[..^2]) ? name[1..^3] : name[..^2];
        return isBehindAward || (isList && (HeadingNameClass.NamesWinners(listed)
                || (HeadingNameClass.PraisesThings(listed) && !Words.ContainsAny(name, HeadingWords.Chosen))))
            || (name.EndsWith("名录") && HeadingNameClass.Of(name[..^2]) is HeadingClass.Award)
                ? name[..^2]
                : name;
    }
}
