using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Weighs what a sentence calls an award against what the headline calls it.</summary>
internal sealed class SentenceAwards(string text, HeadlineClaim claim, WinnerNames names, string? announced = null)
{
    // 典型解决方案 and 大奖 are vague beside the name that the headline gives, 人气奖 is not.
    private const int Vague = 8;

    // 先进 alone may begin anything.
    private const int MinClaimed = 4;

    // What the sentences before say was made known: 入选年榜 is about it.
    private TextSpan? _published;

    /// <summary>The award of the headline.</summary>
    public TextSpan? Claimed { get; } = claim.Award is { } award && !PointsBack(award) ? names.FindOfYear(award) : null;

    /// <summary>The award that the headline of those who award says was announced.</summary>
    public TextSpan? Announced { get; } = announced is null ? null : names.FindOfYear(announced);

    /// <summary>The awards of titles, where the sentence may name none itself.</summary>
    public List<TextSpan> OfTitles(TextSpan subject, List<TextSpan> awards)
    {
        if (awards.Count > 1)
        {
            return awards;
        }

        var pointsBack = awards.Exists(award => PointsBack(text.Slice(award)));
        awards = awards.FindAll(award => !PointsBack(text.Slice(award)));

        if (awards.Count > 0
            && (!IsVague(text.Slice(awards[0])) || Claimed is null || IsQuoted(awards[0]) || IsRank(awards[0])))
        {
            return [Fuller(awards[0])];
        }

        var published = PublishedAwards.InSubject(text, subject);
        _published = published ?? _published;
        var award = QuotedAward(subject) ?? OpeningAward(subject) ?? published ?? Claimed
            ?? (pointsBack ? _published : null) ?? (awards.Count > 0 ? awards[0] : null);
        return award is { } found ? [found] : [];
    }

    /// <summary>The award of those of whom a sentence says no more than that they are among the winners.</summary>
    public TextSpan? OfBare(TextSpan subject) =>
        OpeningAward(subject) ?? PublishedAwards.InSubject(text, subject) ?? Claimed ?? Announced;

    /// <summary>
    /// The awards of several titles in their order: 一、二、三等奖. Each stands where the article has its whole name;
    /// without one there is none, and the titles keep what they have together.
    /// </summary>
    public List<TextSpan> OneByOne(List<TextSpan> awards, int count)
    {
        if (awards is not [var joint] || text.Slice(joint).IndexOf('、') < 0)
        {
            return awards;
        }

        var parts = text.Cut(joint).Split('、');
        if (parts.Length != count || Array.Exists(parts, part => part.Length == 0))
        {
            return awards;
        }

        var found = parts.Select(part => names.Find(part.Length == 1 ? part + parts[^1][1..] : part))
            .OfType<TextSpan>()
            .ToList();
        return found.Count == count ? found : awards;
    }

    /// <summary>The awards of organisations. A name too long to be told from the text is the headline's.</summary>
    public List<TextSpan> OfNames(TextSpan subject, List<TextSpan> awards, TextSpan prize)
    {
        if ((IsThatSurvey(text.Slice(prize).TrimStart()) || awards.Exists(award => IsOneOfSurvey(text.Slice(award))))
            && (Claimed ?? SurveyIn(subject)) is { } survey)
        {
            return [survey];
        }

        if (awards.Exists(award => PointsBack(text.Slice(award))))
        {
            return Claimed is { } whole ? [whole] : [];
        }

        if (awards.Count > 0)
        {
            return awards.ConvertAll(Fuller);
        }

        var end = AwardName.WithoutTranslation(text, text.Trim(prize));
        return Claimed is { } claimed && Words.EndsWithAny(text.Slice(end), HeadingWords.Awards)
            && Shares(text.Slice(end), text.Slice(claimed))
                ? [claimed]
                : [];
    }

    /// <summary>
    /// 科学技术进步一等奖, where the headline has the whole name that ends with it; so has 首批成员单位 that of the group, and
    /// of 养殖领域技术支撑单位 that is so behind the field.
    /// </summary>
    public TextSpan Fuller(TextSpan award)
    {
        const int MinName = 4;
        const string Field = "领域";
        var name = WithoutBatch(text.Slice(award));
        var field = name.IndexOf(Field, StringComparison.Ordinal);
        var behind = field > 0 ? name[(field + Field.Length)..] : [];
        return Claimed is { } claimed && claimed.Length > award.Length && !IsQuoted(award)
            && (text.Slice(claimed).EndsWith(name, StringComparison.Ordinal)
                || (behind.Length > MinName && text.Slice(claimed).EndsWith(behind, StringComparison.Ordinal)))
                ? claimed
                : award;
    }

    private static ReadOnlySpan<char> WithoutBatch(ReadOnlySpan<char> award)
    {
        const string Batch = "首批";
        return award.StartsWith(Batch) ? award[Batch.Length..] : award;
    }

    /// <summary>The headline's award, where a text begins with it and goes on: 入选某某工程签约仪式在东屿举行.</summary>
    public List<TextSpan> AtStart(TextSpan prize)
    {
        prize = text.Trim(prize);
        return claim.Award is { Length: >= MinClaimed } award
            && text.Slice(prize).StartsWith(award, StringComparison.Ordinal)
                ? [prize with { Length = award.Length }]
                : [];
    }

    /// <summary>
    /// Whether awards are others than the headline's, where that names one: those of earlier years, or of others. A
    /// rank may be the headline's award's.
    /// </summary>
    public bool AreOthers(List<TextSpan> awards) =>
        awards.Count > 0 && claim.Award is { } claimed
        && awards.TrueForAll(award =>
            !Shares(text.Slice(award), claimed) && !AwardPatterns.RankAlone().IsMatch(text.Slice(award)));

    // 荣登榜单, 入选该名单, 入选《报告》: on which list, the words before say.
    private static bool PointsBack(ReadOnlySpan<char> award) =>
        Words.EqualsAny(award, SentenceWords.Rankings) || Words.EqualsAny(award, SentenceWords.Surveys)
        || Words.StartsWithAny(award, SentenceWords.PointsBack)
        || (award.StartsWith("本次")
            && (Words.EndsWithAny(award, SentenceWords.Surveys) || Words.EndsWithAny(award, SentenceWords.Rankings)))
        || AwardPatterns.TopAlone().IsMatch(award);

    // 入选此报告, 入选该报告代表厂商名单
    private static bool IsThatSurvey(ReadOnlySpan<char> prize)
    {
        const int MaxMeasure = 3;
        if (Words.FindStart(prize, SentenceWords.PointsBack) is not { } that)
        {
            return false;
        }

        prize = prize[that.Length..];
        for (var i = 0; i < Math.Min(MaxMeasure, prize.Length); i++)
        {
            if (Words.StartsWithAny(prize[i..], SentenceWords.Surveys))
            {
                return true;
            }
        }

        return false;
    }

    // 入选代表性厂商: of which survey, the words before say.
    private static bool IsOneOfSurvey(ReadOnlySpan<char> award) =>
        Words.FindStart(award, SentenceWords.Representative) is { } representative
        && Words.EqualsAny(award[representative.Length..], SentenceWords.Partners);

    // 某机构发布《某某市场报告》，某公司入选此报告: the survey that the words before name last
    private TextSpan? SurveyIn(TextSpan subject) =>
        MarkedText.Find(text, subject).FindLast(mark => text[mark.Start] == '《') is { Length: > 0 } book
            ? MarkedText.Inner(text, book)
            : null;

    private static bool Shares(ReadOnlySpan<char> name, ReadOnlySpan<char> claimed)
    {
        const int Shared = 3;
        for (var i = 0; i + Shared <= name.Length; i++)
        {
            if (claimed.Contains(name.Slice(i, Shared), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVague(ReadOnlySpan<char> award) =>
        award.Length <= Vague && (award[^1] != '奖' || award is [.., '大', _]);

    private bool IsQuoted(TextSpan award) => award.Start > 0 && "“「《\"".Contains(text[award.Start - 1]);

    private bool IsRank(TextSpan award) =>
        Claimed is { } claimed && !text.Slice(claimed).EndsWith(text.Slice(award), StringComparison.Ordinal)
        && AwardPatterns.Rank().IsMatch(text.Slice(award));

    // 铜奖方面，甲的《标题》、乙的《标题》榜上有名
    private TextSpan? OpeningAward(TextSpan subject)
    {
        var award = AwardPatterns.About().Match(text.Cut(subject)).Groups["award"];
        var name = new TextSpan(subject.Start + award.Index, award.Length);
        return award.Success && AwardName.Is(text, name) ? name : null;
    }

    // “某年度十大案例”揭晓，“标题”项目入选
    private TextSpan? QuotedAward(TextSpan subject)
    {
        foreach (var mark in MarkedText.Find(text, subject))
        {
            var inner = MarkedText.Inner(text, mark);
            if (text[mark.Start] != '《' && HeadingLine.ClassOf(text, inner) is HeadingClass.Award)
            {
                return inner;
            }
        }

        return null;
    }
}
