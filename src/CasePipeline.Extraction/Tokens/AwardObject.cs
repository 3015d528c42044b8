using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Tokens;

/// <summary>Reads the awards that stand behind a verb of winning: “最佳奖”、“优秀奖”双项荣誉, 某中心“某治理”十大优秀案例.</summary>
internal static class AwardObject
{
    private const int MaxAward = 60;

    private const int MaxObject = 400;

    // What the state calls small firms of a trade: it stands before the marks, and is of the name.
    private const string SmallGiants = "专精特新";

    private const string AndAlso = "以及";

    // What joins awards in marks to those before them, in a clause of their own.
    private const string Beside = "，" + AndAlso;

    private const string Numerals = "一二三四五六七八九十、，和及 ";

    private static readonly SearchValues<char> Joints = SearchValues.Create("、和及与暨，");

    /// <param name="text">The text.</param>
    /// <param name="verb">The verb: behind 荣获 anything in marks is an award, behind 获得 only what is called one.</param>
    /// <param name="span">What stands behind it.</param>
    public static List<TextSpan> Read(string text, TextSpan verb, TextSpan span)
    {
        span = Phrases.WithoutStars(text, span);
        var lead = span.Length - text.Slice(span).TrimStart("了为：: 由—").Length;
        span = text.Trim(TextSpan.Between(span.Start + lead, span.End));

        // 蝉联上榜“某某百强”
        var second = Words.FindStart(text.Slice(span), SentenceWords.BetweenVerbAndAward)?.Length ?? 0;
        span = text.Trim(TextSpan.Between(span.Start + second, span.End));
        if (span.Length is < 2 or > MaxObject)
        {
            return [];
        }

        if (text.Slice(span).IndexOf(Beside, StringComparison.Ordinal) is > 0 and var beside)
        {
            // 优秀单位和优秀个人奖，以及“最具影响力企业”三项大奖
            return
            [
                .. Read(text, verb, span with { Length = beside }),
                .. Read(text, verb, TextSpan.Between(span.Start + beside + Beside.Length, span.End)),
            ];
        }

        if (!Words.EqualsAny(text.Slice(verb), SentenceWords.WeakWins)
            && AwardPatterns.LatinOfYear().IsMatch(text.Slice(span)))
        {
            return [span];
        }

        var quotes = MarkedText.Find(text, span);
        if (quotes.Count == 0 && ClassBehind(text, span) is { } open)
        {
            // 最佳渔港大奖（南部组）
            return Read(text, verb, span with { Length = open }) is [.. var others, var last]
                ? [.. others, TextSpan.Between(last.Start, span.End)]
                : [];
        }

        if (quotes.Count == 0)
        {
            return AwardName.Split(text, span) is { Count: > 0 } named ? named
                : AwardName.Honours(text, span) is { Count: > 0 } honours ? honours
                : AwardName.Title(text, span) is { } called ? [called]
                : Words.EqualsAny(text.Slice(verb), SentenceWords.Designations)
                && AwardName.Designation(text, span) is { } made ? [made]
                : Words.EqualsAny(text.Slice(verb), SentenceWords.Selections)
                && (AwardName.Part(text, span) ?? AwardName.Conference(text, span)
                    ?? AwardName.OfList(text, span) ?? AwardName.OfYear(text, span)
                    ?? AwardName.Programme(text, span)) is { } part ? [part] : [];
        }

        var behind = text.Slice(TextSpan.Between(quotes[^1].End, span.End));
        if ((quotes.Count > 1 || behind is ['等', ..]) && SentencePatterns.SuchFields().IsMatch(behind))
        {
            // “甲”和“乙”等三大赛道 are parts of a list that is named elsewhere.
            return [];
        }

        var isSelection = Words.EqualsAny(text.Slice(verb), SentenceWords.Selections);
        var isStrong = !Words.EqualsAny(text.Slice(verb), SentenceWords.WeakWins)
            || AreCalledAwards(text, quotes, span);
        var awards = new List<TextSpan>();
        var prefix = TextSpan.Between(span.Start, quotes[0].Start);
        for (var i = 0; i < quotes.Count; i++)
        {
            var isLast = i + 1 == quotes.Count;
            var between = TextSpan.Between(quotes[i].End, isLast ? span.End : quotes[i + 1].Start);
            var (suffix, next) = Divide(text, between, isLast);
            if ((OfQuote(text, prefix, quotes[i], suffix, isStrong)
                ?? (isSelection ? PartIn(text, quotes[i], suffix) : null)) is { } award)
            {
                awards.Add(award);
            }

            prefix = next;
        }

        return awards is [var joint] && joint.Start <= quotes[^1].Start && joint.End > quotes[^1].End
            ? SplitJoint(text, quotes[^1], joint)
            : awards;
    }

    // Where the brackets open that say at the end of an award which class of it was won.
    private static int? ClassBehind(string text, TextSpan span)
    {
        const int MaxClass = 6;
        return Enclosure.OpeningOfLast(text.Slice(span)) is > 1 and var open
            && span.Length - open - 2 is > 1 and <= MaxClass
            && Words.EndsWithAny(text.Slice(span)[(open + 1)..^1], AwardWords.Classes)
                ? open
                : null;
    }

    // “企业组”团队赛一等奖和三等奖, “渔港杯”渔业和港口领域优秀单位和优秀个人奖: what stands behind the joint is of the same.
    private static List<TextSpan> SplitJoint(string text, TextSpan quote, TextSpan award)
    {
        var parts = text.Parts(TextSpan.Between(quote.End, award.End), "、和及与");
        if (parts.Count > 2 && !parts.TrueForAll(part => AwardName.Is(text, part)))
        {
            parts = [TextSpan.Between(quote.End, parts[^2].End), parts[^1]];
        }

        return parts.Count > 1 && parts.TrueForAll(part => AwardName.Is(text, part))
            ? [TextSpan.Between(award.Start, parts[0].End), .. parts[1..]]
            : [award];
    }

    // “甲”、“乙”和“丙”等殊荣: what the last is called, all are.
    private static bool AreCalledAwards(string text, List<TextSpan> quotes, TextSpan span)
    {
        for (var i = 1; i < quotes.Count; i++)
        {
            if (!text.Slice(TextSpan.Between(quotes[i - 1].End, quotes[i].Start)).Trim("、和及与 ").IsEmpty)
            {
                return false;
            }
        }

        var behind = text.Trim(TextSpan.Between(quotes[^1].End, span.End));
        return behind.Length > 1 && AwardPatterns.BehindAward().IsMatch(text.Slice(behind));
    }

    // “甲”奖和“乙”奖: what stands before the joint belongs to the first, what stands behind it to the second.
    private static (TextSpan Suffix, TextSpan Prefix) Divide(string text, TextSpan between, bool isLast)
    {
        if (isLast)
        {
            return (between, default);
        }

        var joint = text.Slice(between).IndexOfAny(Joints);
        if (joint < 0)
        {
            return (between, TextSpan.Between(between.End, between.End));
        }

        // 以及 ends like the joint of one character.
        var behind = TextSpan.Between(between.Start + joint + 1, between.End);
        return text.Slice(between)[..(joint + 1)].EndsWith(AndAlso)
            ? (between with { Length = joint + 1 - AndAlso.Length }, behind)
            : (between with { Length = joint }, behind);
    }

    private static TextSpan? OfQuote(string text, TextSpan prefix, TextSpan quote, TextSpan suffix, bool isStrong)
    {
        prefix = text.Trim(prefix);
        suffix = text.Trim(suffix);
        var inner = MarkedText.Inner(text, quote);
        var isAward = AwardName.Is(text, inner);
        if (isStrong && inner.Length <= MaxAward && SentencePatterns.SeveralFields().IsMatch(text.Slice(suffix)))
        {
            return inner;
        }

        if (inner.Length <= MaxAward && text[quote.Start] != '《'
            && Words.EqualsAny(text.Slice(suffix), MissingListWords.Lists))
        {
            // “某某百强”榜单
            return inner;
        }

        if (!AwardPatterns.BehindAward().IsMatch(text.Slice(suffix))
            || AwardPatterns.RankAlone().IsMatch(text.Slice(suffix)))
        {
            // The marks are part of the name: “某治理”十大优秀案例.
            var isHonour = text.Slice(suffix).EndsWith("称号");
            suffix = AwardName.WithoutNote(text, suffix);
            var whole = TextSpan.Between(StartOf(text, prefix, quote), suffix.End);
            return whole.Length <= MaxAward
                && (AwardName.Is(text, suffix)
                    || ((isHonour || IsGrowingCompany(text, TextSpan.Between(prefix.Start, suffix.End)))
                        && Words.EndsWithAny(text.Slice(suffix), HeadingWords.OrganisationAwards)))
                ? whole
                : isAward ? inner : null;
        }

        if (IsOfRanking(text, prefix))
        {
            // 2031渔业创新榜单“年度项目”: the ranking's name and its part are one.
            return TextSpan.Between(AwardName.WithoutSource(text, prefix).Start, quote.End);
        }

        if (!isAward && text.Slice(prefix).ContainsAny("榜赛奖"))
        {
            return TextSpan.Between(prefix.Start, quote.End);
        }

        if (AwardPatterns.Edition().Match(text.Cut(prefix)) is { Success: true } edition && text[quote.Start] == '《')
        {
            // 第二期《某某全景图》
            return TextSpan.Between(prefix.Start + edition.Index, quote.End);
        }

        if (text.Slice(prefix).EndsWith(SmallGiants))
        {
            // 专精特新“小巨人”
            return TextSpan.Between(prefix.End - SmallGiants.Length, quote.End);
        }

        // “一、二、三”等奖项 only counts.
        var isCount = text.Slice(inner).Trim(Numerals).IsEmpty;
        return inner.Length <= MaxAward && !isCount && (isStrong || isAward || suffix.Length > 0) ? inner : null;
    }

    // 入选“某某计划”首批合作伙伴名单, 入选“某某协会”成员单位: the part that an organisation plays there
    private static TextSpan? PartIn(string text, TextSpan quote, TextSpan suffix)
    {
        const int MaxPart = 15;
        const string List = "名单";
        suffix = text.Trim(suffix);
        if (text.Slice(suffix).EndsWith(List))
        {
            suffix = text.Trim(suffix with { Length = suffix.Length - List.Length });
            if (suffix.Length == 0)
            {
                return MarkedText.Inner(text, quote);
            }
        }

        return suffix.Length is > 1 and <= MaxPart && !text.Slice(suffix).ContainsAny("的等，,、")
            && (Words.EndsWithAny(text.Slice(suffix), HeadingWords.OrganisationAwards)
                || Words.EndsWithAny(text.Slice(suffix), SentenceWords.Partners))
                ? TextSpan.Between(quote.Start, suffix.End)
                : null;
    }

    // 专精特新“小巨人”企业, but not 某某认证企业之一和首批“小巨人”企业
    private static bool IsGrowingCompany(string text, TextSpan name) =>
        AwardPatterns.GrowingCompany().IsMatch(text.Slice(name))
        && !text.Slice(name).Contains("之一", StringComparison.Ordinal);

    private static bool IsOfRanking(string text, TextSpan prefix) =>
        Words.EndsWithAny(text.Slice(prefix), SentenceWords.Rankings)
        && text.Slice(prefix).IndexOfAny(Punctuation.ClauseEnds) < 0;

    // 第五届海州“小而美”创新奖 and 海州省“小而美”创新奖 are whole names; in 海州中心“小而美”创新奖 the first word tells who awards it.
    private static int StartOf(string text, TextSpan prefix, TextSpan quote)
    {
        prefix = AwardName.WithoutSource(text, prefix);
        var slice = text.Slice(prefix);
        var belongs = !slice.IsEmpty
            && (slice[0] == '第' || slice.StartsWith("国家级") || slice.EndsWith(SmallGiants)
                || char.IsAsciiDigit(slice[0]) || slice[0] == '全' || slice.ContainsAny("榜赛奖")
                || PlacePatterns.Province().IsMatch(slice));
        return belongs ? prefix.Start : quote.Start;
    }
}
