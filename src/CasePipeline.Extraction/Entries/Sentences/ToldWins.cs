using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Writes down the wins that sentences tell of. What a win leaves out, who won or with what, the same sentence may have
/// told before.
/// </summary>
internal sealed class ToldWins(string text, WinnerNames names, WinnerReader winners)
{
    private readonly UnmarkedReader _unmarked = new(text, names, winners);

    // Who was named last in a sentence: “甲”荣获一等奖，“乙”荣获二等奖 is about one institution.
    private TextSpan? _last;

    // Whether a sentence has named several: a title behind them may be anybody's.
    private bool _areSeveral;

    // How many institutions a sentence has told of that won without a title.
    private int _institutions;

    // What won last in a sentence: 甲荣获一等奖，并获评“年度先锋”.
    private List<Entry> _told = [];

    /// <summary>The cases found.</summary>
    public List<Entry> Entries { get; } = [];

    /// <summary>The institution that stands on a line of its own above.</summary>
    public TextSpan? Heading { get; set; }

    /// <summary>Whether the sentence has told of what won.</summary>
    public bool HasWin => _told.Count > 0;

    /// <summary>Forgets what the sentence before told.</summary>
    public void BeginSentence() => (_last, _told, _areSeveral, _institutions) = (null, [], false, 0);

    /// <summary>Adds a case that the sentence tells of.</summary>
    public void Add(Entry entry)
    {
        Entries.Add(entry);
        _told.Add(entry);
    }

    /// <summary>Adds what won under each of the awards; without an award only what is certainly a work.</summary>
    public void AddItems(List<SubjectItem> items, List<TextSpan> awards, bool isRespective)
    {
        _told = [];
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (awards.Count == 0 && !Enclosure.IsInBookMarks(text, item.Title))
            {
                continue;
            }

            _areSeveral |= item.Institution is { } maker && _last is { } last && text.Cut(maker) != text.Cut(last);
            _last = item.Institution ?? _last;
            var winner = item.Institution
                ?? (item.HasOwnMaker || _areSeveral ? null : _last ?? Heading ?? names.Own);
            if (isRespective && awards.Count == items.Count)
            {
                Add(new Entry(null, awards[i], item.Title, winner));
            }
            else if (awards.Count == 0)
            {
                Add(new Entry(null, null, item.Title, winner));
            }
            else
            {
                awards.ForEach(award => Add(new Entry(null, award, item.Title, winner)));
            }
        }
    }

    /// <summary>
    /// Adds the winners that a subject without marks names; answers the award whose winners the next sentence lists.
    /// </summary>
    public TextSpan? AddUnmarked(TextSpan subject, List<TextSpan> awards, bool isRespective)
    {
        var last = Clauses.Of(text, subject)[^1];
        if (_last is { } employer && (winners.IsMember(last) || IsOwn(last)))
        {
            awards.ForEach(award => Add(new Entry(null, award, null, employer)));
            return null;
        }

        var found = _unmarked.Read(subject, awards.Count > 0 ? awards[0] : default);
        if (found == UnmarkedSubject.Told)
        {
            AddToTold(awards);
            return null;
        }

        if (found is null && awards.Count == 1 && OfNamesAlike(subject, awards[0]) is { Count: > 0 } alike)
        {
            AddWinners(alike, awards, isRespective: false);
            return null;
        }

        _last = found is { Winners: [var only] } ? only : _last;
        if (found is null || awards.Count == 0)
        {
            // 某平台获得专家认可，荣获优胜奖: the award is told of behind.
            _told = found?.Title is { } thing ? [new Entry(null, null, thing, _last)] : _told;
            return null;
        }

        if (found.IsSeveral)
        {
            return awards[0];
        }

        if (found.Title is { } title)
        {
            _told = [];
            var works = isRespective ? OneByOne(title, awards.Count) : [];
            awards.Select((award, i) => new Entry(null, award, works.Count > 0 ? works[i] : title, _last))
                .ToList().ForEach(Add);
            return null;
        }

        AddWinners(found.Winners, awards, isRespective);
        return null;
    }

    // 甲银行获得贡献奖，乙集团获得成就奖，海科、望潮获得环保奖: where institutions won in the clauses before, short names are
    // of others.
    private List<TextSpan> OfNamesAlike(TextSpan subject, TextSpan award)
    {
        const int Enough = 2;
        const int MaxName = 8;
        var alike = text.Parts(subject, '、');
        return _institutions >= Enough && !Words.EndsWithAny(text.Slice(award), HeadingWords.PersonAwards)
            && alike.TrueForAll(name => name.Length is > 1 and <= MaxName && HanText.IsAll(text.Slice(name))
                && !Words.StartsWithAny(text.Slice(name), WinnerWords.NoStarts)
                && !Words.EndsWithAny(text.Slice(name), WinnerWords.NoWinners))
            && alike.Count(name => PersonName.IsWhole(text.Slice(name))) * 2 < alike.Count
                ? alike
                : [];
    }

    // 渔灯平台与巡航方案分别荣获一等奖和二等奖: as many things as awards
    private List<TextSpan> OneByOne(TextSpan titles, int count)
    {
        var parts = text.Parts(titles, "、和与及");
        return count > 1 && parts.Count == count
            && parts.TrueForAll(part => Words.EndsWithAny(text.Slice(part), SentenceWords.Things))
                ? parts
                : [];
    }

    // 甲公司的“标题”荣获一等奖，公司同时荣膺“年度企业”: whoever the sentence named last.
    private bool IsOwn(TextSpan clause) =>
        Words.EqualsAny(text.Slice(winners.SkipOpeners(Phrases.WithoutAdverbs(text, clause))), WinnerWords.Own);

    /// <summary>Adds those who won without a title, each with all of the awards or with the one in its turn.</summary>
    public void AddWinners(List<TextSpan> named, List<TextSpan> awards, bool isRespective)
    {
        (_told, _last) = ([], named is [var only] ? only : _last);
        _institutions += named.Count;

        // 某公司入选《某某指南》 tells of a survey, 某公司获得《某某标准》 of nothing won. What stands before who won, the
        // words behind have called a survey.
        awards = awards.FindAll(award => !Enclosure.IsInBookMarks(text, award) || AwardName.Is(text, award)
            || (named.Count > 0 && award.End < named[0].Start)
            || Words.EndsWithAny(text.Slice(award).TrimEnd('》'), SentenceWords.Surveys));
        isRespective |= AwardName.AreRanks(text, awards);
        isRespective &= awards.Count == named.Count;
        for (var i = 0; i < named.Count; i++)
        {
            var winner = named[i];
            var own = isRespective ? [awards[i]] : awards;
            own.ForEach(award => Add(IsWork(winner, award)
                ? new Entry(null, award, winner, null)
                : new Entry(null, award, null, winner)));
        }
    }

    // Netkeeper荣获“年度优秀开源项目”: what is awarded as a work is one, where the name may be of anything.
    private bool IsWork(TextSpan winner, TextSpan award) =>
        !text.Slice(winner).ContainsAnyInRange('\u4E00', '\u9FFF')
        && Words.EndsWithAny(text.Slice(award).TrimEnd(Punctuation.ClosingMarks), SentenceWords.Works);

    // What was told of before won these as well.
    private void AddToTold(List<TextSpan> awards)
    {
        if (_told.Count == 0 && _last is { } named)
        {
            // 某公司入选，荣获“某某”: the verb before named no award.
            awards.ForEach(award => Add(new Entry(null, award, null, named)));
            return;
        }

        var told = _told.DistinctBy(entry => (entry.Title, entry.Institution)).ToList();
        told.ForEach(entry => awards.ForEach(award => Entries.Add(
            entry.Institution is not null && IsToBody(award)
                ? entry with { Award = award, Title = null }
                : entry with { Award = award })));
    }

    // 《标题》入选某某案例，同时被授予“优秀会员单位”: no work is a member.
    private bool IsToBody(TextSpan award) =>
        Words.EndsWithAny(text.Slice(award), SentenceWords.Partners)
        || Words.EndsWithAny(text.Slice(award), SentenceWords.Bodies);
}
