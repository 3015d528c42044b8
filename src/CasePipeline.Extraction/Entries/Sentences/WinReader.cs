using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads the wins of sentences, one after the other: what one has told of, the next may take on.</summary>
internal sealed class WinReader(
    string text,
    HeadlineClaim claim,
    WinnerNames names,
    string? headline,
    OtherTimes times,
    SubjectReader subjects,
    WinnerReader winners)
{
    private readonly ListedAwards _listed = new(text, names, subjects, winners);
    private readonly AwardChain _chain = new(text);
    private readonly SentenceAwards _awards = new(text, claim, names, HeadlineNews.AwardOf(headline));
    private readonly WinningWork _winning = new(text, claim, names);
    private readonly ListedWorks _works = new(text, winners);
    private readonly WinnersAmongOthers _among = new(text, subjects, winners);
    private readonly UnmarkedReader _unmarked = new(text, names, winners);

    // Who was named last in a sentence: “甲”荣获一等奖，“乙”荣获二等奖 is about one institution.
    private TextSpan? _last;

    // Whether a sentence has named several: a title behind them may be anybody's.
    private bool _areSeveral;

    // What won last in a sentence: 甲荣获一等奖，并获评“年度先锋”.
    private List<Entry> _told = [];

    // The award of a sentence whose winners follow in the next.
    private TextSpan? _pending;

    /// <summary>The cases found.</summary>
    public List<Entry> Entries { get; } = [];

    /// <summary>The institution that stands on a line of its own above.</summary>
    public TextSpan? Heading { get; set; }

    /// <summary>Reads a sentence; answers whether it ends with wins of another time.</summary>
    public bool Read(TextSpan sentence)
    {
        if (_pending is { } award)
        {
            _pending = null;
            if (_listed.ReadNext(sentence, award) is { Count: > 0 } listed)
            {
                Entries.AddRange(listed);
                return false;
            }
        }

        (_last, _told, _areSeveral) = (null, [], false);
        if (_awards.Claimed is { } claimed && _listed.ReadChosen(sentence, claimed) is { Count: > 1 } chosen)
        {
            Entries.AddRange(chosen);
            return false;
        }

        var stated = _listed.ReadStated(sentence);
        Entries.AddRange(stated);
        if (Verbs.Find(text, sentence) is null)
        {
            _winning.Read(sentence, Entries);
            Entries.AddRange(stated.Count > 0 ? []
                : _chain.Read(sentence) is { Count: > 0 } chain ? chain : _listed.ReadApposed(sentence));
            return false;
        }

        return ReadWins(sentence);
    }

    private bool ReadWins(TextSpan sentence)
    {
        var isOther = false;
        var isOfTheDay = times.Returns(sentence);
        var start = sentence.Start;
        while (Verbs.Find(text, TextSpan.Between(start, sentence.End)) is { } verb)
        {
            var subject = text.Trim(TextSpan.Between(start, verb.Start));
            if (Verbs.WithAward(text, verb, sentence.End) is { } whole)
            {
                (subject, verb) = (text.Trim(TextSpan.Between(start, whole.Start)), whole);
            }

            var rest = TextSpan.Between(verb.End, sentence.End);
            if (_listed.ReadInverted(subject, rest, _awards.Fuller, out var award, out var end) is { } listed)
            {
                Entries.AddRange(listed);
                _pending = listed.Count == 0 ? award : null;
                start = Math.Min(end + 1, sentence.End);
                continue;
            }

            end = AwardEnd.Of(text, verb, sentence.End);
            isOther = times.Before(subject, isOfTheDay) || text.Slice(rest).StartsWith("过", StringComparison.Ordinal)
                 || (isOther && !times.Returns(subject));
            if (!isOther)
            {
                var known = Entries.Count;
                var prize = TextSpan.Between(verb.End, end);
                ReadWin(subject, verb, prize);
                if (Entries.Count == known && end < sentence.End)
                {
                    var behind = TextSpan.Between(end + 1, sentence.End);
                    end = _among.Read(subject, AwardObject.Read(text, verb, prize), behind, Add) ?? end;
                }
            }

            start = Math.Min(end + 1, sentence.End);
        }

        return isOther;
    }

    private void ReadWin(TextSpan subject, TextSpan verb, TextSpan prize)
    {
        var awards = AwardObject.Read(text, verb, prize);
        if (awards.Count == 0 && Reversed.Read(text, subject) is { } reversed)
        {
            (subject, awards) = (reversed.Winners, [reversed.Award]);
        }

        var isRespective = Phrases.IsRespective(text.Slice(subject), text.Slice(verb));
        var items = subjects.Read(subject) is { Count: > 0 } marked ? marked : _works.Read(subject);
        if (items.Count == 0 && Entries.Count > 0 && _told.Count == 0 && _awards.AreOthers(awards))
        {
            return;
        }

        if (items.Count > 0)
        {
            awards = _awards.OfTitles(subject, awards) is { Count: > 0 } named ? named
                : IsBare(verb, prize) && _awards.Announced is { } announced ? [announced] : [];
            isRespective |= items.Count == awards.Count && awards.Count > 1 && awards.TrueForAll(IsRank);
            AddItems(items, isRespective ? _awards.OneByOne(awards, items.Count) : awards, isRespective);
        }
        else
        {
            awards = awards.Count == 0 && IsBare(verb, prize) && _awards.OfBare(subject) is { } only
                ? [only]
                : _awards.OfNames(awards, prize);
            ReadUnmarked(subject, awards, isRespective);
        }
    }

    // 甲和乙获得亚军和季军: nobody wins both.
    private bool IsRank(TextSpan award) => SentencePatterns.RankAlone().IsMatch(text.Slice(award));

    // 某公司成功入选。: what for, only the headline says.
    private bool IsBare(TextSpan verb, TextSpan prize) =>
        prize.Length == 0 && Words.EqualsAny(text.Slice(verb), SentenceWords.BareWins)
        && (prize.End == text.Length || Punctuation.SentenceEnds.Contains(text[prize.End]));

    private void AddItems(List<SubjectItem> items, List<TextSpan> awards, bool isRespective)
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

    private void ReadUnmarked(TextSpan subject, List<TextSpan> awards, bool isRespective)
    {
        var found = _unmarked.Read(subject, awards.Count > 0 ? awards[0] : default);
        if (found == UnmarkedSubject.Told)
        {
            AddToTold(awards);
        }
        else if (found is not null)
        {
            _last = found.Winners.Count == 1 ? found.Winners[0] : _last;
            if (awards.Count > 0)
            {
                AddUnmarked(found, awards, isRespective);
            }
        }
    }

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
        told.ForEach(entry => awards.ForEach(award => Entries.Add(entry with { Award = award })));
    }

    private void AddUnmarked(UnmarkedSubject found, List<TextSpan> awards, bool isRespective)
    {
        if (found.IsSeveral)
        {
            _pending = awards[0];
            return;
        }

        _told = [];
        if (found.Title is { } title)
        {
            awards.ForEach(award => Add(new Entry(null, award, title, _last)));
            return;
        }

        // 某公司入选《某某报告》 tells of a report.
        awards = awards.FindAll(award => !Enclosure.IsInBookMarks(text, award) || AwardName.Is(text, award));
        isRespective |= awards.Count > 1 && awards.TrueForAll(IsRank);
        isRespective &= awards.Count == found.Winners.Count;
        for (var i = 0; i < found.Winners.Count; i++)
        {
            var winner = found.Winners[i];
            var own = isRespective ? [awards[i]] : awards;
            own.ForEach(award => Add(new Entry(null, award, null, winner)));
        }
    }

    private void Add(Entry entry)
    {
        Entries.Add(entry);
        _told.Add(entry);
    }
}
