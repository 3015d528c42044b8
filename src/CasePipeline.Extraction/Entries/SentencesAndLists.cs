using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Joins what an article lists with what it tells in sentences. Where it lists nothing, its sentences are read. So they
/// are where a winner tells of its own awards and what looks like a list has no award: bold lines, contacts, a caption.
/// </summary>
internal static class SentencesAndLists
{
    public static List<Entry> Join(string text, List<Line> lines, ArticleHead head, List<Entry> listed)
    {
        var (headline, byline, claims, _) = head;
        if (listed.Count == 0 || NoWinners.Are(text, lines, headline, claims.Declared, listed))
        {
            var alone = SentenceEntryReader.Read(text, lines, headline, byline);
            return NoWinners.TellNoWins(text, lines, headline, alone) ? [] : alone;
        }

        if (NoWinners.MayBePartsOfNews(text, headline, claims.Declared, listed)
            && SentenceEntryReader.Read(text, lines, headline, byline) is { Count: > 0 } news)
        {
            return news;
        }

        listed = WithoutTopics(listed);
        var areCaptions = MayBeCaptions(listed);
        var isNoList = MayBeNoList(text, lines, headline, claims.Declared, listed);
        var areTopics = MayBeTopics(listed);
        var isStray = listed is [{ Award: null }];
        var isPart = listed.Count < claims.Declared;
        var areUnawarded = listed.TrueForAll(entry => entry.Award is null);
        if ((areCaptions || isNoList || areTopics || isStray || areUnawarded || isPart)
            && SentenceEntryReader.ReadText(text, lines, headline, byline) is { Count: > 0 } told
            && ((isNoList && IsNoList(text, told, listed))
                || AreToldAsDeclared(told, claims.Declared, listed)
                || (isPart && TellAll(text, told, claims.Declared, listed))
                || (areUnawarded && TellAwardsOfAll(text, told, listed))
                || (areCaptions && (AreToldBelow(told, listed) || AreToldWhole(text, told, listed)))
                || (areTopics && TellMore(text, told, listed))
                || (isStray && told.Count > 1 && told.TrueForAll(entry => entry.Award is not null))))
        {
            return WithListed(text, told, listed);
        }

        var entries = IntroducedWinners.Give(text, lines, headline, byline, listed);
        entries = SentenceBodies.Give(text, lines.FindAll(line => line.Role is LineRole.Content), entries);
        entries = BodyTitles.Give(text, BodyAwards.Give(text, entries));
        entries = ListCaptions.Give(text, lines, ArticleAward.Give(text, lines, headline, entries));
        var annexes = SentenceEntryReader.ReadAnnexes(text, lines, headline, byline)
            .Where(annex => !entries.Exists(
                entry => Names(entry, annex.Institution) || Holds(entry.Body, annex.Award)))
            .Concat(AnnexesBelow.Read(text, lines.FindAll(line => line is { Role: LineRole.Content, Row: null }))
                .Where(annex => !entries.Exists(entry => Names(entry, annex.Institution))));
        return [.. entries, .. OtherRanks(text, lines, head, entries), .. annexes];
    }

    // What the sentences do not say of a title, the heading of its text may: who won stands below it.
    private static List<Entry> WithListed(string text, List<Entry> told, List<Entry> listed)
    {
        var byTitle = listed.Where(entry => entry.Title is not null).ToLookup(entry => entry.TitleIn(text));
        return told.ConvertAll(entry =>
            entry is { Title: not null, Institution: null } && byTitle[entry.TitleIn(text)].FirstOrDefault() is { } same
                ? entry with { Institution = same.Institution, Body = entry.Body ?? same.Body }
                : entry);
    }

    // Behind lists of 一等奖 and 二等奖 a sentence may tell who won the last: 三等奖2项，分别为甲的《标题》、乙的《标题》.
    private static IEnumerable<Entry> OtherRanks(string text, List<Line> lines, ArticleHead head, List<Entry> listed)
    {
        var ranks = listed.Select(entry => text.CutOrNull(entry.Award)).ToHashSet();
        return ranks.All(IsRank)
            ? SentenceEntryReader.ReadText(text, lines, head.Headline, head.Byline)
                .Where(entry => text.CutOrNull(entry.Award) is var award && IsRank(award) && !ranks.Contains(award)
                    && entry is { Title: not null, Institution: not null }
                    && !listed.Exists(other => Holds(other.Body, entry.Award)))
            : [];
        static bool IsRank(string? award) => award is not null && AwardPatterns.RankAlone().IsMatch(award);
    }

    // Where most cases have award and winner, what has neither is a heading of the texts behind them.
    private static List<Entry> WithoutTopics(List<Entry> listed)
    {
        const int Enough = 3;
        var whole = listed.Count(entry => entry is { Award: not null, Institution: not null });
        return whole < Enough || whole * 2 <= listed.Count
            ? listed
            : listed.FindAll(entry => entry.Award is not null || entry.Institution is not null);
    }

    // What the text of a case says that its winner won is no award beside the list.
    private static bool Holds(TextSpan? body, TextSpan? award) =>
        body is { } told && award is { } name && name.Start >= told.Start && name.End <= told.End;

    private static bool Names(Entry entry, TextSpan? winner) => winner == entry.Institution || winner == entry.Title;

    // A winner tells, nothing says that a list follows, and there are not as many as the article counts.
    private static bool MayBeNoList(
        string text, List<Line> lines, string? headline, int? declared, List<Entry> listed) =>
        (listed.Count != declared || listed.Exists(entry => TellsWin(text, entry)))
        && HeadlineClaim.Read(headline) is { } claim && (claim.Subject is not null || claim.IsOwn)
        && !lines.Exists(line => line.Role is LineRole.Content && LeadWords.Promises(text.Slice(line.Content)));

    // Headings of texts without any award or winner beside them.
    private static bool MayBeCaptions(List<Entry> listed) =>
        listed.Count > 1
        && listed.TrueForAll(entry => entry is { Award: null, Institution: null, Title: not null, Body: not null });

    // Headings of texts behind the awards, without any winner: 大家怎么说 behind what 三等奖 tells.
    private static bool MayBeTopics(List<Entry> listed) =>
        listed.TrueForAll(entry => entry is { Institution: null, Title: not null, Body: not null });

    // More is told than listed, each with its award and winner and some with a title, and nothing of it is listed.
    private static bool TellMore(string text, List<Entry> told, List<Entry> listed) =>
        told.Count > listed.Count
        && told.TrueForAll(entry => entry is { Award: not null, Institution: not null })
        && told.Exists(entry => entry.Title is not null)
        && !listed.Select(entry => entry.TitleIn(text)).Intersect(told.Select(entry => entry.TitleIn(text))).Any();

    // What is told is told in the texts below the headings, one win in each.
    private static bool AreToldBelow(List<Entry> told, List<Entry> listed) =>
        told.Count == listed.Count
        && told.Zip(listed).All(pair => pair.First is { Award: { } award }
            && award.Start >= pair.Second.Body!.Value.Start && award.End <= pair.Second.Body.Value.End);

    // As many are told as are listed, each with award, title and winner, and some are listed by a part of their title.
    private static bool AreToldWhole(string text, List<Entry> told, List<Entry> listed) =>
        told.Count == listed.Count
        && told.TrueForAll(entry => entry is { Award: not null, Title: not null, Institution: not null })
        && told.Exists(entry => listed.Exists(other =>
            entry.TitleIn(text)!.StartsWith(other.TitleIn(text)!, StringComparison.Ordinal)));

    // 年度领航企业与年度创新产品两项大奖, with a heading for each winner below: the awards are told alone.
    private static bool AreToldAsDeclared(List<Entry> told, int? declared, List<Entry> listed) =>
        told.Count == declared && told.TrueForAll(entry => entry is { Award: not null, Institution: not null })
        && listed.TrueForAll(entry => entry.Award is null);

    // Sentences tell of 一等奖 and lead to the list of 三等奖, and all are as many as the article counts; or they tell more
    // than is listed, each with its winner.
    private static bool TellAll(string text, List<Entry> told, int? declared, List<Entry> listed) =>
        told.TrueForAll(entry => entry is { Award: not null, Title: not null })
        && (told.Count == declared
            || (told.Count > listed.Count && told.TrueForAll(entry => entry.Institution is not null)))
        && !listed.Select(entry => entry.TitleIn(text)).Except(told.Select(entry => entry.TitleIn(text))).Any();

    // A sentence leads to the works of its award, and what else looks like a list are headings behind them.
    private static bool TellAwardsOfAll(string text, List<Entry> told, List<Entry> listed)
    {
        var known = told.Where(entry => entry.Award is not null).Select(NameOf).ToHashSet();
        var won = listed.FindAll(entry => entry.Institution is not null);
        return won.Count > 0 && won.TrueForAll(entry => known.Contains(NameOf(entry)));

        string? NameOf(Entry entry) => entry.TitleIn(text) ?? text.CutOrNull(entry.Institution);
    }

    // Headings over the parts of its news: 某公司荣获“某某”.
    private static bool TellsWin(string text, Entry entry) =>
        entry.Title is { } title
        && HeadlineClaim.Read(text.Cut(title)) is { Subject: not null, Award: not null };

    // None of what is told stands in it; or some does, but what it has beside has no award.
    private static bool IsNoList(string text, List<Entry> told, List<Entry> listed)
    {
        var titles = listed.Select(entry => entry.TitleIn(text)).OfType<string>().ToHashSet();
        var known = told.Select(entry => entry.TitleIn(text)).OfType<string>().ToHashSet();
        return (!titles.Overlaps(known) && !listed.Exists(entry => NamesWinner(text, entry)))
            || (!titles.SetEquals(known) && listed.Count(entry => entry.Award is null) * 2 > listed.Count);
    }

    // 关于某某中心 and 年度贡献的美誉 stand where a winner would, and name none.
    private static bool NamesWinner(string text, Entry entry) =>
        entry.Institution is { } winner
        && InstitutionShape.IsLikely(text.Slice(winner))
        && !Words.StartsWithAny(text.Slice(winner), WinnerWords.NoStarts);
}
