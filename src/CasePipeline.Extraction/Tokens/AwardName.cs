using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Whether words of running text name an award, and where such a name begins and ends.</summary>
internal static class AwardName
{
    private const int MaxAward = 60;

    /// <summary>Whether a text is the name of an award.</summary>
    public static bool Is(string text, TextSpan span)
    {
        var name = text.Trim(span);
        if (name.Length == 0 || text[name.Start] == '的' || text.Slice(name).EndsWith("颁奖")
            || text.Slice(name).Contains("之一", StringComparison.Ordinal)
            || AwardPatterns.AwardCount().IsMatch(text.Slice(name))
            || SentencePatterns.WinnerDescription().IsMatch(text.Slice(name)))
        {
            // 6项大奖 is a count.
            return false;
        }

        return HeadingLine.ClassOf(text, WithoutTranslation(text, name)) is HeadingClass.Award
            || (name.Length > 1 && HeadingLine.ClassOf(text, WithoutTranslation(text, name)) is HeadingClass.Series
                && text.Slice(name).Contains('榜') && !Words.EndsWithAny(text.Slice(name), SentenceWords.ListVerbs))
            || (Words.EndsWithAny(text.Slice(name), SentenceWords.Partners)
                && Words.ContainsAny(text.Slice(name), HeadingWords.Praise))
            || IsOfBestCompanies(text.Slice(name))
            || PlacePatterns.AwardOfPlaces().IsMatch(text.Slice(name))
            || AwardPatterns.FirstPlace().IsMatch(text.Slice(name))
            || AwardPatterns.Top().IsMatch(text.Slice(name));
    }

    // 海州最具成长力创业公司
    private static bool IsOfBestCompanies(ReadOnlySpan<char> name) =>
        name.EndsWith("公司") && !name.EndsWith("有限公司") && Words.ContainsAny(name, HeadingWords.BestOfKind);

    /// <summary>Whether awards are several ranks, which nobody wins together: 甲和乙获得亚军和季军.</summary>
    public static bool AreRanks(string text, List<TextSpan> awards) =>
        awards.Count > 1 && awards.TrueForAll(award => AwardPatterns.RankAlone().IsMatch(text.Slice(award)));

    /// <summary>The awards of a text without marks: 一等奖, 一等奖和最佳人气奖.</summary>
    public static List<TextSpan> Split(string text, TextSpan span)
    {
        var counted = AwardPatterns.CountOfAwards().Match(text.Cut(span));
        if (counted.Success
            && text.Parts(span with { Length = counted.Index }, "、，和及与") is { Count: > 1 } several
            && several.TrueForAll(part => part.Length is > 1 and <= MaxAward && Is(text, part)))
        {
            // 年度领航企业与年度创新产品两项大奖
            return several;
        }

        var result = AwardPatterns.BehindResult().Match(text.Cut(span));
        span = result.Success ? span with { Length = result.Index } : span;
        var whole = WithoutSource(text, span);
        span = WithoutList(text, WithoutNote(text, whole));
        var parts = text.Parts(span, "、，和及与").ConvertAll(part => WithoutTimes(text, part));
        if (parts.Count > 1 && parts.TrueForAll(part => part.Length is > 1 and <= MaxAward && Is(text, part)))
        {
            // 一等奖1个、二等奖2个 is a tally: of what won it says only how many there are. Of the last the count is off.
            return parts[..^1].TrueForAll(part => HeadingCount.IsBehind(text.Slice(part))) ? [] : parts;
        }

        // 最佳渔港、最佳捕捞及养殖服务商: the word within a name joins no two.
        parts = text.Parts(span, "、");
        if (parts.Count > 1 && parts.TrueForAll(part => part.Length is > 1 and <= MaxAward && Is(text, part)))
        {
            return parts;
        }

        span = WithoutTimes(text, span);
        return span.Length > MaxAward ? []
            : Is(text, span) ? [span]
            : AwardPatterns.FirstPlace().IsMatch(text.Slice(whole)) ? [whole] : [];
    }

    /// <summary>
    /// Honours in a list that calls them so, where at least one is an award by its name: 甲联盟优秀会员单位、乙企业技术中心等荣誉.
    /// </summary>
    public static List<TextSpan> Honours(string text, TextSpan span)
    {
        const int MinHonour = 4;
        if (AwardPatterns.BehindHonours().Match(text.Cut(span)) is not { Success: true, Index: > 0 } behind)
        {
            return [];
        }

        var parts = text.Parts(span with { Length = behind.Index }, "、和及与");
        return parts.TrueForAll(
            part => part.Length is >= MinHonour and <= MaxAward && !text.Slice(part).ContainsAny("的，,"))
            && parts.Exists(part => Is(text, part) || Part(text, part) is not null)
                ? parts
                : [];
    }

    /// <summary>What is called a title of honour, whatever it names: 应急守护项目称号.</summary>
    public static TextSpan? Title(string text, TextSpan span)
    {
        const int MinTitle = 4;
        var name = WithoutNote(text, WithoutSource(text, span));
        return text.Slice(span).EndsWith("称号") && name.Length is >= MinTitle and <= MaxAward
            && !text.Slice(name).ContainsAny("的，,") && !AwardPatterns.AwardCount().IsMatch(text.Slice(name))
                ? name
                : null;
    }

    /// <summary>Whatever somebody was chosen as for a year: 年度重大渔业突破.</summary>
    public static TextSpan? OfYear(string text, TextSpan span) =>
        AwardPatterns.OfYear().IsMatch(text.Slice(span)) ? span : null;

    /// <summary>What somebody was made, by its level or year: 2031年海州市绿色码头.</summary>
    public static TextSpan? Designation(string text, TextSpan span)
    {
        span = WithoutNote(text, WithoutSource(text, span));
        return AwardPatterns.Designation().IsMatch(text.Slice(span)) ? span : null;
    }

    /// <summary>The programme that took somebody in: 海州民族品牌工程, but not 重点工程 alone.</summary>
    public static TextSpan? Programme(string text, TextSpan span) =>
        AwardPatterns.Programme().IsMatch(text.Slice(span)) ? span : null;

    /// <summary>The conference that took a paper: 国际顶级会议AAAI 2031.</summary>
    public static TextSpan? Conference(string text, TextSpan span) =>
        SentencePatterns.Conference().Match(text.Cut(span)) is { Success: true } name
            ? new TextSpan(span.Start + name.Index, name.Length)
            : null;

    /// <summary>
    /// The part that an organisation or a person plays, where it was chosen for it: 某平台技术支撑单位.
    /// </summary>
    public static TextSpan? Part(string text, TextSpan span)
    {
        const int MinPart = 5;
        span = WithoutNote(text, WithoutSource(text, span));
        if (Words.EqualsAny(text.Slice(span), SentenceWords.Positions))
        {
            return span;
        }

        return span.Length is >= MinPart and <= MaxAward && text[span.Start] != '的'
            && !text.Slice(span).Contains('、')
            && !AwardPatterns.AwardCount().IsMatch(text.Slice(span))
            && (IsOfOrganisations(text.Slice(span))
                || (Words.FindEnd(text.Slice(span), SentenceWords.ChosenParts) is { } part
                    && part.Length < span.Length)
                || Words.EndsWithAny(text.Slice(span), SentenceWords.PersonAwards))
                ? span
                : null;
    }

    /// <summary>Whether an award goes to organisations by its name: 技术支撑单位, 代表厂商, 潮汐测绘领导者.</summary>
    public static bool IsOfOrganisations(ReadOnlySpan<char> award)
    {
        // 海州百强（2031）
        award = Enclosure.OpeningOfLast(award) is > 0 and var open ? award[..open] : award;
        return Words.EndsWithAny(award, HeadingWords.OrganisationAwards)
            || Words.EndsWithAny(award, SentenceWords.Partners)
            || Words.EndsWithAny(award, SentenceWords.Positions)
            || award.EndsWith("公司");
    }

    /// <summary>Whether firms win it that are named without a word for what they are, in surveys too.</summary>
    public static bool IsOfFirms(ReadOnlySpan<char> award) =>
        IsOfOrganisations(award) || Words.EndsWithAny(award.TrimEnd("0123456789，, "), SentenceWords.Surveys);

    /// <summary>What a list is of that something was chosen for, whatever it names: 省级技术中心拟认定名单.</summary>
    public static TextSpan? OfList(string text, TextSpan span)
    {
        const int MinName = 4;
        const int MinSurvey = 8;
        var isBook = Words.EndsWithAny(text.Slice(span), SentenceWords.Publications)
            && Words.ContainsAny(text.Slice(span), HeadingWords.Praise);
        var isSurvey = span.Length >= MinSurvey && Words.EndsWithAny(text.Slice(span), SentenceWords.Surveys)
            && !Words.StartsWithAny(text.Slice(span), SentenceWords.PointsBack)
            && !char.IsAsciiDigit(text[span.Start]) && !text.Slice(span).Contains('、');
        if (span.Length is > MinName and <= MaxAward && (isBook || isSurvey)
            && !text.Slice(span).ContainsAny("的，,《"))
        {
            // 典型渔业产品案例集, Tidecast潮汐测绘市场报告
            return WithoutSource(text, span);
        }

        var list = AwardPatterns.ListOfChosen().Match(text.Cut(span));
        var name = text.Trim(span with { Length = list.Success ? list.Index : 0 });
        return name.Length is >= MinName and <= MaxAward && !text.Slice(name).ContainsAny("的，,")
            && !Words.StartsWithAny(text.Slice(name), SentenceWords.PointsBack)
            && !AwardPatterns.AwardCount().IsMatch(text.Slice(name))
                ? WithoutSource(text, name)
                : null;
    }

    /// <summary>The name without who awards it: 某中心颁发的优秀案例, 某大赛的一等奖.</summary>
    public static TextSpan WithoutSource(string text, TextSpan span)
    {
        var source = AwardPatterns.Source().Match(text.Cut(span));
        return source.Success ? text.Trim(TextSpan.Between(span.Start + source.Length, span.End)) : text.Trim(span);
    }

    /// <summary>A rank without what got it: 一等奖 of 一等奖作品, but nothing of 创新案例 and 获奖论文.</summary>
    public static TextSpan WithoutWorks(string text, TextSpan award) =>
        Words.TrimEnd(text.Slice(award), SentenceWords.Works) is var rank && AwardPatterns.RankAlone().IsMatch(rank)
            ? award with { Length = rank.Length }
            : award;

    /// <summary>The name without what only tells about it: 三等奖（并列）, 优秀案例称号.</summary>
    public static TextSpan WithoutNote(string text, TextSpan span)
    {
        var trimmed = text.Slice(span).TrimEnd("。，,；; 称号荣誉殊桂冠");
        if (Enclosure.OpeningOfLast(trimmed) is > 0 and var open && !IsLatin(trimmed[(open + 1)..^1]))
        {
            trimmed = trimmed[..open].TrimEnd();
        }

        // 某某奖6奖项
        var count = AwardPatterns.CountBehindAward().Match(trimmed.ToString());
        return new TextSpan(span.Start, count.Success ? count.Index : trimmed.Length);
    }

    /// <summary>The name without its translation: 杰出论文奖（Distinguished Paper Award）.</summary>
    public static TextSpan WithoutTranslation(string text, TextSpan name) =>
        Enclosure.OpeningOfLast(text.Slice(name)) is > 0 and var open && IsLatin(text.Slice(name)[(open + 1)..^1])
            ? text.Trim(name with { Length = open })
            : name;

    // 某年度示范项目名单 is the list of those that have the award.
    private static TextSpan WithoutList(string text, TextSpan span)
    {
        const string List = "名单";
        var name = span with { Length = Math.Max(0, span.Length - List.Length) };
        return text.Slice(span).EndsWith(List) && Is(text, name) ? name : span;
    }

    private static TextSpan WithoutTimes(string text, TextSpan span)
    {
        span = text.Trim(span);
        var times = AwardPatterns.Times().Match(text.Cut(span));
        return text.Trim(TextSpan.Between(span.Start + times.Length, span.End));
    }

    private static bool IsLatin(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetterOrDigit(text[^1]);
}
