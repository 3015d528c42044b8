using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads what stands before a verb of winning: 甲单位申报的《标题》、乙单位的“标题”. An institution holds for the titles
/// that follow it without one.
/// </summary>
internal sealed class SubjectReader(string text, WinnerNames names, WinnerReader winners)
{
    private const int MaxTitle = 200;

    private readonly TitleMaker _makers = new(text, names, winners);
    private readonly OwnersAlike _alike = new(text, new TitleMaker(text, names, winners));

    /// <summary>The marked titles of a subject; marks around an award are none.</summary>
    public List<SubjectItem> Read(TextSpan subject)
    {
        var items = new List<SubjectItem>();
        var (isTopic, isFar, isMeans) = (true, false, false);
        TextSpan? entrant = null;
        List<TextSpan> entrants = [];
        foreach (var clause in Clauses.Of(text, subject))
        {
            var isOpen = items.Count == 0 || isTopic;
            if (MarkedText.Find(text, clause) is { Count: > 0 } marked)
            {
                if (!isOpen)
                {
                    // Titles in an earlier clause belong to what was told there.
                    items.Clear();
                }

                var known = items.Count;
                var end = ReadClause(items, clause, marked);
                GiveEach(items, known, EntrantsOf(TextSpan.Between(clause.Start, marked[0].Start)));
                DropTopics(items, known);
                items = entrant is null ? items
                    : items.ConvertAll(item => item.HasOwnMaker ? item : item with { Institution = entrant });
                items = items.Count == entrants.Count
                    ? [.. items.Zip(entrants, (item, who) => item with { Institution = who, HasOwnMaker = true })]
                    : items;
                isFar = false;
                isTopic = IsBehindTopic(TextSpan.Between(end, clause.End));
                isMeans = AreMeans(items, clause, TextSpan.Between(end, clause.End));
            }
            else if (isMeans && winners.Read(clause) is [var owner])
            {
                items = items.ConvertAll(item => item with { Institution = owner, HasOwnMaker = true });
                (isTopic, isMeans) = (true, false);
            }
            else if (Phrases.WithoutAdverbs(text, clause).Length == 0)
            {
                isTopic = isOpen;
            }
            else
            {
                // 《标题》，从300个案例中脱颖而出，荣获一等奖 is about the title throughout.
                var isWay = Words.StartsWithAny(text.Slice(clause), SentenceWords.Ways);
                isTopic = isWay || (isOpen && winners.Read(clause).Count == 0);
                isFar |= !isWay;
                entrant = items.Count == 0 ? EntrantOf(clause) ?? entrant : entrant;
                entrants = items.Count == 0 ? EntrantsOf(clause) : entrants;
            }
        }

        if (!isTopic && !EndsInTitleClause(subject, items))
        {
            return [];
        }

        // Behind clauses of any kind only what has its winner is certain to be the subject still.
        return isFar && !EndsInTitleClause(subject, items)
            ? items.FindAll(item => item.Institution is not null)
            : items;
    }

    // 作为业界“奥斯卡”，大会发布了《某某报告》，某公司的《标题》: what is told of before belongs to nobody.
    private static void DropTopics(List<SubjectItem> items, int known)
    {
        var hasOwner = known > 0 && items.Count > known
            && items.TakeLast(items.Count - known).All(item => item.Institution is not null);
        if (hasOwner && items.Take(known).All(item => item is { Institution: null, HasOwnMaker: false }))
        {
            items.RemoveRange(0, known);
        }
    }

    // 凭借《标题》，某小学教师张三荣获一等奖: who won with it stands behind. What is quoted is a work where it is called one.
    private bool AreMeans(List<SubjectItem> items, TextSpan clause, TextSpan behind)
    {
        behind = text.Trim(behind);
        return items.Count > 0 && !items.Exists(item => item.HasOwnMaker)
            && Words.StartsWithAny(text.Slice(winners.SkipOpeners(clause)), SentenceWords.Means)
            && SentencePatterns.BehindTitle().IsMatch(text.Slice(behind)) && text.Slice(behind) is not ['的', ..]
            && (behind.Length > 0 || items.TrueForAll(item => Enclosure.IsInBookMarks(text, item.Title)));
    }

    // 某公司参加某某大赛，“标题”项目荣获一等奖; 某公司有6部作品获奖，《标题》获得一等奖
    private TextSpan? EntrantOf(TextSpan clause) =>
        SentencePatterns.WorksWon().Match(text.Cut(clause)).Groups["name"] is { Success: true } owner
        && InstitutionShape.IsCertain(owner.ValueSpan)
            ? new TextSpan(clause.Start + owner.Index, owner.Length)
            : Entering(clause);

    private TextSpan? Entering(TextSpan clause) =>
        winners.Name(clause) is { } name && name.Start >= clause.Start && name.End <= clause.End
        && Words.StartsWithAny(text.Slice(TextSpan.Between(name.End, clause.End)), SentenceWords.Enters)
            ? name
            : null;

    // 甲公司和乙大学分别凭借“标题”“标题”: where they are not as many as the titles, nobody before won with these.
    private static void GiveEach(List<SubjectItem> items, int first, List<TextSpan> entrants)
    {
        var areAsMany = items.Count - first == entrants.Count;
        for (var i = first; i < items.Count && entrants.Count > 0; i++)
        {
            items[i] = items[i] with { Institution = areAsMany ? entrants[i - first] : null, HasOwnMaker = true };
        }
    }

    // 甲团队和乙团队分别在某老师的指导下，凭借《标题》和《标题》: each with the title in its turn
    private List<TextSpan> EntrantsOf(TextSpan clause)
    {
        const string Each = "分别";
        var end = text.Slice(clause).IndexOf(Each, StringComparison.Ordinal);
        if (end <= 0)
        {
            return [];
        }

        end = text.Slice(clause)[..end].TrimEnd("则也均都又").Length;
        var names = text.Parts(winners.SkipOpeners(clause with { Length = end }), "、和与及");
        return names.Count > 1 && names.TrueForAll(IsEntrant) ? names : [];
    }

    private bool IsEntrant(TextSpan name) =>
        InstitutionShape.IsLikely(text.Slice(name)) || Words.EndsWithAny(text.Slice(name), WinnerWords.Teams);

    // Where the clause with the title runs on to the verb, it is about the title.
    private bool EndsInTitleClause(TextSpan subject, List<SubjectItem> items) =>
        items.Count > 0
        && Clauses.Of(text, subject)[^1] is { Length: > 0 } last
        && items[^1].Title.Start >= last.Start;

    private int ReadClause(List<SubjectItem> items, TextSpan clause, List<TextSpan> marked)
    {
        var before = clause.Start;
        var makers = marked.Count(
            mark => MakerInBrackets.Read(text, TextSpan.Between(mark.End, clause.End)) is not null);
        var areMakers = (makers > 1 && makers * 2 >= marked.Count)
            || MakerInBrackets.AreBehindAll(text, marked, clause.End, makers);
        var known = items.Count;
        var goods = BrandedGoods.Read(text, clause, marked);
        TextSpan? paper = null;
        for (var i = 0; i < marked.Count; i++)
        {
            var mark = marked[i];
            if (mark.Start < before || IsOfOffice(mark, clause.End) || IsJudge(mark)
                || (i + 1 < marked.Count && TellsOf(mark, marked[i + 1]))
                || SentencePatterns.BehindOccasion().IsMatch(text.Slice(TextSpan.Between(mark.End, clause.End)))
                || SentencePatterns.FieldsBehind().IsMatch(text.Slice(TextSpan.Between(mark.End, clause.End))))
            {
                continue;
            }

            // 甲大学“听潮”团队的作品《标题》: what is quoted is the name of a team.
            var team = TeamPatterns.TeamBeforeWork().Match(text.Cut(TextSpan.Between(mark.End, clause.End)));
            if (team.Success && text[mark.Start] != '《')
            {
                var name = _makers.SkipLinks(text.Trim(TextSpan.Between(before, mark.Start)));
                paper = TextSpan.Between(name.Start, mark.End + team.Groups["team"].Length);
                before = mark.End + team.Length;
                continue;
            }

            if (IsPaper(before, mark, clause.End))
            {
                paper = text[mark.Start] == '《' ? MarkedText.Inner(text, mark)
                    : TextSpan.Between(
                        _makers.SkipLinks(text.Trim(TextSpan.Between(before, mark.Start))).Start, mark.End);
                var link = TextSpan.Between(mark.End, clause.End);
                before = mark.End + SentencePatterns.BehindPaper().Match(text.Cut(link)).Length;
                continue;
            }

            // “标题”凭借“一体化”能力: what is quoted behind tells how it won.
            if (items.Count > 0 && text[mark.Start] != '《' && before > clause.Start
                && Words.ContainsAny(text.Slice(TextSpan.Between(before, mark.Start)), SentenceWords.ByMeans))
            {
                break;
            }

            var thing = goods.Count > 0
                ? goods[i]
                : MarkedThing.Around(text, mark, TextSpan.Between(before, clause.End));
            var maker = MakerInBrackets.Read(text, TextSpan.Between(thing.End, clause.End), areMakers);
            var owner = paper ?? maker?.Name ?? MakerOfAll(marked, thing, clause);
            Add(items, TextSpan.Between(before, thing.Start), thing, owner);
            (before, paper) = (maker?.End ?? thing.End, null);
        }

        _alike.Name(items, known, clause);
        return before;
    }

    // “标题”由甲街道申报，获评…: the clause says who made its one title, and nothing else.
    private TextSpan? MakerOfAll(List<TextSpan> marked, TextSpan thing, TextSpan clause) =>
        marked.Count == 1 ? MakerBehind.Read(text, TextSpan.Between(thing.End, clause.End)) : null;

    // 《某某学报》主编张三: the mark tells of a person.
    private bool IsOfOffice(TextSpan mark, int limit) =>
        text[mark.Start] == '《' && Words.StartsWithAny(
            text.Slice(TextSpan.Between(mark.End, limit)).TrimStart(), WinnerWords.OfficesOfPapers);

    // 被《某某周刊》评为…
    private bool IsJudge(TextSpan mark) => text[mark.Start] == '《' && mark.Start > 0 && text[mark.Start - 1] == '被';

    // 记录“某某”的两部作品《标题》: what is quoted tells of the title.
    private bool TellsOf(TextSpan mark, TextSpan title)
    {
        const int MaxLink = 12;
        var link = text.Slice(TextSpan.Between(mark.End, title.Start)).Trim();
        return text[mark.Start] != '《' && text[title.Start] == '《'
            && link is ['的', _, ..] && link.Length <= MaxLink && !link.ContainsAny("、和与及");
    }

    // 《海州日报》的「标题」, 《海州日报》刊登的「标题」: who stands before the other marks won.
    private bool IsPaper(int before, TextSpan mark, int limit)
    {
        var rest = TextSpan.Between(mark.End, limit);
        var link = SentencePatterns.BehindPaper().Match(text.Cut(rest));
        var isBeforeMarks = link.Success && text.Slice(rest)[link.Length..].TrimStart() is ['“' or '「' or '《', ..];

        // 某工作室“半日渔”的《标题》
        return isBeforeMarks && (text[mark.Start] == '《'
            || (text.Slice(rest)[link.Length..].TrimStart()[0] == '《' && InstitutionShape.IsCertain(
                text.Slice(_makers.SkipLinks(TextSpan.Between(before, mark.Start))))));
    }

    private bool IsBehindTopic(TextSpan behind)
    {
        behind = text.Trim(behind);
        if (text.Slice(behind) is ['（' or '(', ..] && text.Slice(behind).IndexOfAny('）', ')') is > 0 and var closed)
        {
            // “某某保护系统”（简称：某某）凭借…
            behind = TextSpan.Between(behind.Start + closed + 1, behind.End);
        }

        var name = text.Slice(Phrases.WithoutAdverbs(text, behind));
        var thing = Words.FindStart(name, SentenceWords.Things)?.Length ?? 0;
        return name.IsEmpty || Words.StartsWithAny(name[thing..], SentenceWords.Ways)
            || SentencePatterns.BehindTitle().IsMatch(name);
    }

    private void Add(List<SubjectItem> items, TextSpan before, TextSpan marked, TextSpan? maker)
    {
        var title = IsWholeMarks(marked) ? MarkedText.Inner(text, marked) : marked;
        title = Enclosure.StripAll(text, title);

        // 《灯》 behind others is a title; alone a single character may be short for one.
        var isWhole = title.Length > 1 || (text[marked.Start] == '《' && items.Count > 1);
        var isTitle = isWhole && title.Length <= MaxTitle && !names.IsClaimedAward(text.Slice(title))
            && !Words.EndsWithAny(text.Slice(title), SentenceWords.Notices)
            && !(text[marked.Start] == '《' && Words.EndsWithAny(text.Slice(title), SentenceWords.Publications))
            && !Words.EqualsAny(text.Slice(title), SentenceWords.NoTitles)
            && !AwardPatterns.Top().IsMatch(text.Slice(title))
            && !(text[marked.Start] != '《' && Words.EndsWithAny(text.Slice(title), SentenceWords.Partners))
            && (text[marked.Start] == '《' || HeadingLine.ClassOf(text, title) is not HeadingClass.Award
                || WasEntered(before));
        if (!isTitle)
        {
            return;
        }

        // Who stands in brackets behind a title made that one alone.
        var isShared = SentencePatterns.BetweenTitles().IsMatch(text.Slice(before)) && items.Count > 0
            && !(items[^1].Institution?.Start > items[^1].Title.End);
        var institution = maker ?? (isShared ? items[^1].Institution
            : _makers.InstitutionBefore(before) ?? NameInList(before, items));
        var hasOwnMaker = institution is not null || (!isShared && PersonMakers.EndWith(text, before))
            || (items.Exists(item => item.HasOwnMaker) && _makers.IsPerson(before));
        items.Add(new SubjectItem(title, institution, hasOwnMaker));
    }

    // 东屿大学报送的“渔灯创新案例”: what was entered is no award, whatever it is called.
    private bool WasEntered(TextSpan before) =>
        text.Slice(before).TrimEnd() is [.. var entered, '的'] && SentencePatterns.Entered().IsMatch(entered);

    // 、听潮的, and behind the rest of a longer title: 标签、听潮的
    private TextSpan? NameInList(TextSpan before, List<SubjectItem> items) =>
        items.FindLast(item => item.Institution is { } who && InstitutionShape.IsLikely(text.Slice(who)))
            is { HasOwnMaker: true } beside
        && items.TrueForAll(item => item.HasOwnMaker)
        && text.Slice(before).IndexOf('、') is >= 0 and var at
            ? _makers.NameLikeThat(TextSpan.Between(before.Start + at, before.End), beside)
            : null;

    private bool IsWholeMarks(TextSpan marked) =>
        MarkedText.Find(text, marked) is [var only] && only.Length == marked.Length;
}
