using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads the award that is said to have been made known, before it is told who won: 大会公布了某年度优秀案例名单, “某年度优秀方案”揭晓.
/// </summary>
internal static class PublishedAwards
{
    // 评选结果正式揭晓
    private const int MaxNews = 10;

    /// <summary>
    /// The award that a sentence says was made known: 会上，“某年度优秀方案”揭晓, 某机构发布《某行业全景图》.
    /// </summary>
    public static TextSpan? InSentence(string text, TextSpan sentence)
    {
        if (MarkedText.Find(text, sentence) is [.., var last]
            && Words.EndsWithAny(text.Slice(TextSpan.Between(last.End, sentence.End)).TrimEnd(), LeadWords.News)
            && sentence.End - last.End <= MaxNews
            && MarkedText.Inner(text, last) is var award && AwardName.Is(text, award))
        {
            return award;
        }

        var end = Clauses.Of(text, sentence)[^1];
        return RankAtStart(text, sentence) ?? Book(text, end) ?? OutNow(text, end) ?? Listed(text, end);
    }

    /// <summary>The award that the clauses before a verb say was made known: 某协会公布了某某奖入选名单，某项目位列其中.</summary>
    public static TextSpan? InSubject(string text, TextSpan subject) => Clauses.Of(text, subject)
        .Select(clause => Book(text, clause) ?? OutNow(text, clause) ?? Quoted(text, clause) ?? Listed(text, clause))
        .FirstOrDefault(known => known is not null);

    /// <summary>The book of those chosen that a clause says was published.</summary>
    public static TextSpan? Book(string text, TextSpan clause) =>
        WorkPatterns.PublishedBook().Match(text.Cut(clause)).Groups["award"] is { Success: true } book
            ? new TextSpan(clause.Start + book.Index, book.Length)
            : null;

    // 三等奖则更多地偏向市场端。甲公司的“标题”榜上有名。
    private static TextSpan? RankAtStart(string text, TextSpan sentence) =>
        AwardPatterns.RankAtStart().Match(text.Cut(sentence)) is { Success: true } rank
            ? sentence with { Length = rank.Groups["rank"].Length }
            : null;

    // 2031年海州文学奖短名单出炉
    private static TextSpan? OutNow(string text, TextSpan clause)
    {
        var news = Words.FindEnd(text.Slice(clause), LeadWords.News);
        var name = text.Trim(clause with { Length = clause.Length - (news?.Length ?? clause.Length) });
        return AwardPatterns.OfEdition().IsMatch(text.Slice(name)) ? name : null;
    }

    // 大会公布了某年度优秀案例名单; without a word for the list only what is certainly an award.
    private static TextSpan? Listed(string text, TextSpan clause)
    {
        var published = WorkPatterns.PublishedList().Match(text.Cut(clause));
        var award = published.Groups["award"];
        var name = new TextSpan(clause.Start + award.Index, award.Length);
        return award.Success
            && (AwardName.Is(text, AwardName.WithoutNote(text, name))
                || (published.Groups["list"].Success
                    && (Words.EndsWithAny(text.Slice(name), SentenceWords.Merits)
                        || AwardName.Designation(text, name) is not null)))
                ? name
                : null;
    }

    // 某杂志公布“某年度百强企业”榜单，某公司上榜
    private static TextSpan? Quoted(string text, TextSpan clause) =>
        MarkedText.Find(text, clause) is [.., var last] && text[last.Start] != '《'
        && Words.EqualsAny(text.Slice(TextSpan.Between(last.End, clause.End)).Trim(), MissingListWords.Lists)
        && Words.ContainsAny(text.Slice(clause with { Length = last.Start - clause.Start }), LeadWords.News)
            ? MarkedText.Inner(text, last)
            : null;
}
