using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Tells what looks like a list of winners and is none: the points of an article that announces nobody, and the parts
/// of the news of one win.
/// </summary>
internal static class NoWinners
{
    // What leads to the list of an announcement stands in its introduction.
    private const int LeadLines = 8;

    /// <summary>
    /// Whether an article has no word of winning: neither an award nor a winner in its lists, nor anything in its
    /// headline or in a line that leads to a list. Of an article that teaches only an award makes an announcement; the
    /// lawsuits that a court publishes have won nothing, nor have those whose names are kept back.
    /// </summary>
    /// <remarks>What the article counts as its cases is a list, however bare.</remarks>
    public static bool Are(
        string text, List<Line> lines, string? headline, int? declared, List<Entry> listed) =>
        headline is not null
        && ((listed.TrueForAll(entry => !IsAwarded(text, entry))
                && (IsLesson(headline) || HasNoWord(text, lines, headline, listed)
                    || (listed.Count != declared && AreStrayLines(lines, listed))))
            || IsDigest(text, lines, headline, listed)
            || AreSuits(text, headline, listed)
            || AreUnnamed(text, listed));

    // A page of links to other news: in so many lines a few words look like an award or an institution.
    private static bool IsDigest(string text, List<Line> lines, string headline, List<Entry> listed)
    {
        const int Many = 12;
        const int Few = 5;
        return listed.Count >= Many
            && listed.Count(entry => IsAwarded(text, entry)) * Few < listed.Count
            && listed.Count(entry => HasLikelyWinner(text, entry)) * 2 < listed.Count
            && !AnnouncesWinners(text, lines, headline);
    }

    // Short lines without a number, a mark, an award or a winner, as those that a notice is signed with
    private static bool AreStrayLines(List<Line> lines, List<Entry> listed)
    {
        const int Few = 3;
        if (listed.Count > Few)
        {
            return false;
        }

        var plain = lines.Where(line => line is { Number: null, Row: null, Markup.HeadingLevel: 0 })
            .Select(line => line.Content)
            .ToHashSet();
        return listed.TrueForAll(
            entry => entry is { Award: null, Institution: null, Title: { } title } && plain.Contains(title));
    }

    // 张某诉某公司合同纠纷案, as courts publish them, without the court that is honoured for it
    private static bool AreSuits(string text, string headline, List<Entry> listed) =>
        listed.Count > 1 && !CallWords.NamesMerits(headline)
        && listed.TrueForAll(entry =>
            entry.Institution is not { } winner || !InstitutionShape.IsCertain(text.Slice(winner)))
        && listed.Count(entry => IsSuit(text, entry.Title) || IsSuit(text, entry.Institution)) * 2 >= listed.Count;

    // 典型客户：某渔业集团公司、某港务公司: who won is named.
    private static bool AreUnnamed(string text, List<Entry> listed) =>
        listed.Count(entry => IsUnnamed(text, entry.Institution)) is > 1 and var unnamed
        && unnamed + listed.Count(entry => IsUnnamed(text, entry.Title)) == listed.Count;

    private static bool IsUnnamed(string text, TextSpan? name) =>
        name is { } unnamed && text.Slice(unnamed) is ['某', not '某', ..];

    private static bool IsSuit(string text, TextSpan? name) =>
        name is { } suit && text.Slice(suit) is [.., '案'] and var named && named.Contains('某');

    // 如何获取…的名单 and 渔港照明的最佳实践, but not 入选案例如何脱颖而出 and “十佳渔港案例”出炉！看老码头如何焕新
    private static bool IsLesson(string headline) =>
        (Words.ContainsAny(headline, LeadWords.Lessons) || LeadWords.Advice().IsMatch(headline))
        && !(headline.IndexOfAny('！', '!') is > 0 and var cheer
            && Words.EndsWithAny(headline.AsSpan(0, cheer), LeadWords.News)
            && HeadlineNews.AwardOf(headline[..cheer]) is not null)
        && !Words.ContainsAny(WithoutOtherLists(headline), LeadWords.TellsOfWinning);

    private static bool HasNoWord(string text, List<Line> lines, string headline, List<Entry> listed) =>
        !listed.Exists(entry => HasLikelyWinner(text, entry) && (listed.Count > 1 || HasMarkedTitle(text, entry)))
        && !AnnouncesWinners(text, lines, headline);

    // Who published a book has won nothing with it by that.
    private static bool HasLikelyWinner(string text, Entry entry) =>
        entry.Institution is { } winner && InstitutionShape.IsLikely(text.Slice(winner))
        && !text.Slice(winner).EndsWith("出版社");

    // 镜像由某某大学提供: in a line alone a body may stand by chance, but not beside 《标题》.
    private static bool HasMarkedTitle(string text, Entry entry) =>
        entry.Title is { } title && Enclosure.IsInBookMarks(text, title);

    private static bool AnnouncesWinners(string text, List<Line> lines, string headline) =>
        Words.ContainsAny(WithoutOtherLists(headline), LeadWords.OfWinners)
        || lines.Where(line => line.Role is LineRole.Content)
            .Take(LeadLines)
            .Any(line => LeadWords.Promises(text.Slice(line.Content)));

    /// <summary>
    /// Whether the one thing that sentences tell of won nothing: 4月施行的《某某办法》 without an award, in an article without
    /// any word of winning.
    /// </summary>
    public static bool TellNoWins(string text, List<Line> lines, string? headline, List<Entry> told) =>
        headline is not null
        && told is [{ Award: null }]
        && !AnnouncesWinners(text, lines, headline);

    /// <summary>
    /// Whether the headline tells one win, of one thing or body, and what is listed may be the parts of its news:
    /// neither an award nor a winner is named there.
    /// </summary>
    public static bool MayBePartsOfNews(string text, string? headline, int? declared, List<Entry> listed) =>
        headline is not null
        && listed.Count != declared
        && HeadlineClaim.Read(headline).Award is not null
        && !SentencePatterns.SeveralWorks().IsMatch(headline)
        && listed.TrueForAll(entry => entry.Institution is null && !IsAward(text, entry.Award))
        && listed.Count(entry => entry.Body is not null) * 2 >= listed.Count;

    // 黑名单, 抽奖, 斩获大厂offer
    private static string WithoutOtherLists(string headline) =>
        LeadWords.OfNoWinners.Aggregate(
            LeadWords.OtherGains().Replace(headline, string.Empty),
            (rest, list) => rest.Replace(list, string.Empty, StringComparison.Ordinal));

    // 某公司实力入选多项领域 is a heading that tells a win, and no award.
    private static bool IsAward(string text, TextSpan? award) =>
        award is { } name && HeadingLine.ClassOf(text, name) is HeadingClass.Award
        && HeadlineClaim.Read(text.Cut(name)).Subject is null;

    // 渔港照明的7个最佳实践 heads advice, and 渔港事故的典型案例 what shows how it happens.
    private static bool IsAwarded(string text, Entry entry) =>
        entry.Award is { } award && HeadingLine.ClassOf(text, award) is HeadingClass.Award
        && !LeadWords.Advice().IsMatch(text.Slice(award))
        && !text.Slice(award).EndsWith(LeadWords.Examples, StringComparison.Ordinal);
}
