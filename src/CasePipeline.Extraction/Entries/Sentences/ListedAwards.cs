using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads winners that stand behind their award: 获得突破奖的有甲的“标题”、乙的“标题”.</summary>
internal sealed class ListedAwards(string text, SubjectReader subjects, WinnerReader winners)
{
    private readonly ListedWorks _works = new(text, winners);

    /// <summary>Reads what stands behind a verb; null where it is no such list.</summary>
    /// <param name="subject">What stands before the verb.</param>
    /// <param name="rest">From behind the verb to the end of the sentence.</param>
    /// <param name="fuller">The whole name of an award.</param>
    /// <param name="award">The award.</param>
    /// <param name="end">Where the list ends.</param>
    public List<Entry>? ReadInverted(
        TextSpan subject, TextSpan rest, Func<TextSpan, TextSpan> fuller, out TextSpan award, out int end)
    {
        (award, end) = (default, rest.End);
        var clause = TextSpan.Between(rest.Start, Clauses.End(text, rest.Start, rest.End));
        var link = SentencePatterns.Inverted().Match(text.Cut(rest));
        if (!link.Success || link.Index >= clause.Length)
        {
            end = clause.End;
            return Phrases.WithoutAdverbs(text, winners.SkipOpeners(subject)).Length == 0
                ? ReadDescribed(clause, fuller)
                : null;
        }

        award = Bare(text.Trim(new TextSpan(rest.Start, link.Index)));
        var name = fuller(award);
        var list = TextSpan.Between(rest.Start + link.Index + link.Length, rest.End);
        list = list with { Length = EndOfList(list) - list.Start };
        end = list.End;
        if (WinningTeams.Listed(text, list) is { Count: > 0 } teams)
        {
            return teams.ConvertAll(team => new Entry(null, name, null, team));
        }

        if (MarkedAndMade(list, name) is { Count: > 0 } made)
        {
            return made;
        }

        if (MadeInBrackets.Read(text, list) is { Count: > 0 } works)
        {
            return works.ConvertAll(work => new Entry(null, name, work.Title, work.Institution));
        }

        // 获得金奖的是由甲公司承建的大桥、由乙公司设计的公园
        var items = subjects.Read(BrandedGoods.UpToLast(text, list)) is { Count: > 0 } marked
            ? marked
            : _works.ReadBehind(list);
        if (items is [{ HasOwnMaker: false } only])
        {
            // 获得一等奖的案例是《标题》，来自甲公司
            var behind = TextSpan.Between(only.Title.End + 1, list.End);
            items = [only with { Institution = MakerBehind.Read(text, behind) }];
        }

        return items.Count > 0
            ? items.ConvertAll(item => new Entry(null, name, item.Title, item.Institution))
            : winners.List(text.Trim(TextSpan.Between(list.Start + Colon(list), list.End)))
                .ConvertAll(winner => new Entry(null, name, null, winner));
    }

    /// <summary>
    /// What stands right behind its award, as its other name: 评委会大奖《标题》讲述了…, 另一项金奖“标题”则由某部门提出.
    /// </summary>
    public List<Entry> ReadApposed(TextSpan sentence) =>
        MarkedText.Find(text, sentence) is [var first, ..]
        && (text[first.Start] == '《' || MakerBehind.Read(text, TextSpan.Between(first.End, sentence.End)) is not null)
        && AwardName.WithoutWorks(text, text.Trim(TextSpan.Between(sentence.Start, first.Start)))
            is { Length: > 0 } before
        && text[before.End - 1] == '奖'
        && Reversed.AwardAtEnd(text, before) is { } award && award.End == before.End
        && !Words.StartsWithAny(text.Slice(award), OtherTimeWords.OtherEditions)
            ? ReadTitles(TextSpan.Between(first.Start, sentence.End), award) ?? []
            : [];

    /// <summary>
    /// The award whose works stand behind a sentence: 三等奖获奖作品分别是： above a list, 银奖共两个。 before what tells of both.
    /// </summary>
    public TextSpan? AwardOfWorksBelow(TextSpan sentence)
    {
        if (CountedGrants.AwardCounted(text, sentence) is { } counted)
        {
            return counted;
        }

        var stated = WorkPatterns.WorksOfAward().Match(text.Cut(sentence));
        var award = stated.Groups["award"];
        return stated.Success && stated.Length == sentence.Length && text[sentence.End - 1] is '：' or ':'
            ? new TextSpan(sentence.Start + award.Index, award.Length)
            : null;
    }

    /// <summary>What a sentence lists as what was chosen, for the award of the headline: 入选项目包括：甲“标题”；乙“标题”.</summary>
    public List<Entry> ReadChosen(TextSpan sentence, TextSpan award)
    {
        var lead = SentencePatterns.Chosen().Match(text.Cut(sentence));
        var list = TextSpan.Between(sentence.Start + lead.Length, sentence.End);
        var whole = WholeLists.Read(text, sentence, award);
        if (!lead.Success || whole.Count > 0)
        {
            return whole;
        }

        if (MarkedText.Find(text, list).Count > 0)
        {
            return [.. text.Parts(list, "；;").SelectMany(subjects.Read)
                .Select(item => new Entry(null, award, item.Title, item.Institution))];
        }

        // 入选的6个村寨是：甲村、乙寨: as many as are counted
        var names = text.Parts(list, '、');
        return Numeral.TryRead(lead.Groups["count"].ValueSpan, out var count, out _) && names.Count == count
            && lead.Groups["bodies"].Success && names.TrueForAll(name => HanText.IsAll(text.Slice(name)))
            ? names.ConvertAll(name => new Entry(null, award, null, name))
            : [];
    }

    /// <summary>The winners of an award that a sentence before has named.</summary>
    public List<Entry> ReadNext(TextSpan sentence, TextSpan award) =>
        Words.FindStart(text.Slice(sentence), SentenceWords.ListLeads) is { } lead
            ? ReadList(TextSpan.Between(sentence.Start + lead.Length, sentence.End), award)
            : ReadEntered(sentence, award);

    // 获得一等奖的某单位作品《标题》讲述了…
    private List<Entry>? ReadDescribed(TextSpan clause, Func<TextSpan, TextSpan> fuller)
    {
        var marked = MarkedText.Find(text, clause);
        var title = marked.Find(mark => text[mark.Start] == '《'
            || (mark.Start > clause.Start && text[mark.Start - 1] == '的'));
        if (title.Length == 0)
        {
            return null;
        }

        var of = text.Slice(clause with { Length = title.Start - clause.Start }).IndexOf('的');
        var award = text.Trim(clause with { Length = Math.Max(of, 0) });
        return award.Length > 0 && AwardName.Split(text, Bare(award)) is [var name]
            ? ReadTitles(TextSpan.Between(clause.Start + of + 1, clause.End), fuller(name))
            : null;
    }

    // The titles that a text begins with; what stands behind them tells of them.
    private List<Entry>? ReadTitles(TextSpan span, TextSpan award)
    {
        var marked = MarkedText.Find(text, span);
        var last = 0;
        while (last + 1 < marked.Count && SentencePatterns.BetweenTitles().IsMatch(
            text.Slice(TextSpan.Between(marked[last].End, marked[last + 1].Start))))
        {
            last++;
        }

        var items = marked.Count == 0 ? [] : subjects.Read(TextSpan.Between(span.Start, marked[last].End));
        var maker = items.Count == 1 ? MakerBehind.Read(text, TextSpan.Between(marked[last].End, span.End)) : null;
        return items.Count == 0
            ? null
            : items.ConvertAll(item => new Entry(null, award, item.Title, item.Institution ?? maker));
    }

    // “标题”，完成单位甲研究所；“标题”，完成单位乙公司、丙局
    private List<Entry> MarkedAndMade(TextSpan list, TextSpan award)
    {
        list = TextSpan.Between(list.Start + Colon(list), list.End);
        var made = text.Parts(list, "；;").ConvertAll(part => MadeByClause.SplitLabelled(text, part));
        return made.TrueForAll(work => work is not null)
            ? made.ConvertAll(
                work => new Entry(null, award, Enclosure.Strip(text, work!.Value.Title), work.Value.Maker))
            : [];
    }

    // “渔灯”称号, but “渔灯”奖 is the whole name
    private TextSpan Bare(TextSpan award) =>
        MarkedText.Find(text, award) is [var only] && only.Start == award.Start
        && text.Slice(TextSpan.Between(only.End, award.End)) is not ['奖']
            ? MarkedText.Inner(text, only)
            : award;

    private int Colon(TextSpan list) => text.Slice(list) is ['：' or ':', ..] ? 1 : 0;

    // Where the next award's list begins.
    private int EndOfList(TextSpan list)
    {
        var depth = default(MarkDepth);
        for (var i = list.Start; i < list.End; i++)
        {
            depth.Pass(text[i]);
            if (depth.IsOutside && text[i] is '；' or ';' or '，' or ','
                && OpensAnother(TextSpan.Between(i + 1, list.End)))
            {
                return i;
            }
        }

        return list.End;
    }

    // 获得二等奖的有, 二等奖为《标题》, 三等奖则由某单位的《标题》摘得
    private bool OpensAnother(TextSpan rest)
    {
        var clause = TextSpan.Between(rest.Start, Clauses.End(text, rest.Start, rest.End));
        return Words.StartsWithAny(text.Slice(clause), SentenceWords.Wins)
            || Reversed.Read(text, clause) is not null
            || (text.Slice(clause).IndexOfAny('为', '是') is > 1 and var link
                && Reversed.AwardAtEnd(text, clause with { Length = link }) is { } award
                && award.Start == clause.Start);
    }

    private List<Entry> ReadList(TextSpan list, TextSpan award)
    {
        var entries = new List<Entry>();
        var items = text.Parts(list, "；;").FindAll(part => part.Length > 1);
        if (MarkedWithMakers(items) is { Count: > 1 } marked)
        {
            return marked.ConvertAll(item => new Entry(null, award, item.Title, item.Institution));
        }

        foreach (var item in items)
        {
            var form = EntryFormReader.Read(text, item, ListStyle.None);
            var isCertain = form.Kind is FormKind.Certain;
            var title = isCertain && form.Title is not null ? form.Title : Enclosure.StripAll(text, item);
            entries.Add(new Entry(null, award, title, isCertain ? form.Institution : null));
        }

        return entries;
    }

    // 《标题》（甲银行）；《标题》（望潮）: the makers that are known tell what all the brackets hold.
    private List<SubjectItem> MarkedWithMakers(List<TextSpan> items)
    {
        var found = new List<SubjectItem>();
        var known = 0;
        foreach (var item in items)
        {
            var mark = MarkedText.Find(text, item) is [var first, ..] && first.Start == item.Start ? first : default;
            var behind = TextSpan.Between(mark.End, item.End);
            if (mark.Length == 0 || MakerInBrackets.Read(text, behind, areMakers: true) is not { } maker)
            {
                return [];
            }

            known += MakerInBrackets.Read(text, behind) is not null ? 1 : 0;
            found.Add(new SubjectItem(MarkedText.Inner(text, mark), maker.Name, true));
        }

        return known * 2 > items.Count ? found : [];
    }

    // 甲银行报送的《标题》，讲述了…；乙银行选送的《标题》…
    private List<Entry> ReadEntered(TextSpan sentence, TextSpan award)
    {
        var entries = new List<Entry>();
        foreach (var part in text.Parts(sentence, "；;"))
        {
            var mark = text.Slice(part).IndexOf('《');
            var close = mark < 0 ? -1 : text.Slice(part)[mark..].IndexOf('》');
            if (close >= 0)
            {
                entries.AddRange(subjects.Read(part with { Length = mark + close + 1 })
                    .Where(item => item.Institution is not null)
                    .Select(item => new Entry(null, award, item.Title, item.Institution)));
            }
        }

        return entries;
    }
}
