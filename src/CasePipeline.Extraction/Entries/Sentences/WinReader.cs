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
    private readonly ListedAwards _listed = new(text, subjects, winners);
    private readonly StatedAwards _stated = new(text, names, subjects);
    private readonly AcceptedPapers _accepted = new(text, subjects);
    private readonly AwardChain _chain = new(text);
    private readonly SentenceAwards _awards = new(text, claim, names, HeadlineNews.AwardOf(headline));
    private readonly WinningWork _winning = new(text, claim, names);
    private readonly ListedWorks _works = new(text, winners);
    private readonly WorksOfPersons _ofPersons = new(text, winners);
    private readonly DocketNumbers _dockets = new(text, names, winners);
    private readonly TeamWorks _teams = new(text, winners);
    private readonly WinningTeams _winningTeams = new(text, winners);
    private readonly PublishedLists _published = new(text, subjects, winners);
    private readonly WinnersAmongOthers _among = new(text, subjects, winners);
    private readonly ToldWins _told = new(text, names, winners);

    // The award of a sentence whose winners follow in the next.
    private TextSpan? _pending;

    // The award of the winners that the sentence before told of, as more may follow: 甲法院审理的《标题》中，….
    private TextSpan? _toldOf;

    // What a sentence before says was made known: “某年度优秀方案”揭晓。
    private TextSpan? _madeKnown;

    // What the sentence before says was entered: 某公司申报《标题》参加某大赛。
    private List<SubjectItem> _entered = [];

    /// <summary>The cases found.</summary>
    public List<Entry> Entries => _told.Entries;

    /// <summary>The award that the headline says was announced.</summary>
    public TextSpan? Announced => _awards.Announced;

    /// <summary>The institution that stands on a line of its own above.</summary>
    public TextSpan? Heading
    {
        get => _told.Heading;
        set => _told.Heading = value;
    }

    /// <summary>Reads a sentence; answers whether it ends with wins of another time.</summary>
    public bool Read(TextSpan sentence)
    {
        if (((TellsItsAwards(sentence) ? null : _pending) ?? AwardOfParagraph(sentence)) is { } award)
        {
            (_pending, _toldOf) = (null, null);
            if (_listed.ReadNext(sentence, award) is { Count: > 0 } listed)
            {
                Entries.AddRange(listed);
                _toldOf = award;
                return false;
            }
        }

        _told.BeginSentence();
        if ((_awards.Claimed ?? _awards.Announced) is { } only
            && _listed.ReadChosen(sentence, only) is { Count: > 1 } chosen)
        {
            Entries.AddRange(chosen);
            return false;
        }

        if (_accepted.Read(sentence) is { Count: > 0 } accepted)
        {
            Entries.AddRange(accepted);
            return false;
        }

        var stated = _stated.Read(sentence);
        Entries.AddRange(stated);
        if (Verbs.Find(text, sentence) is null)
        {
            if (stated.Count == 0
                && _published.Read(sentence, _awards.Announced ?? _awards.Claimed) is { Count: > 0 } published)
            {
                Entries.AddRange(published);
                return false;
            }

            _entered = EnteredIn(sentence);
            _pending = _listed.AwardOfWorksBelow(sentence);
            _madeKnown = PublishedAwards.InSentence(text, sentence) ?? _madeKnown;
            _winning.Read(sentence, Entries);
            Entries.AddRange(stated.Count > 0 ? []
                : _chain.Read(sentence) is { Count: > 0 } chain ? chain : _listed.ReadApposed(sentence));
            return false;
        }

        var isOther = ReadWins(sentence);
        _entered = [];
        return isOther;
    }

    // A paragraph may tell of the next winner of an award, unless it tells of another win.
    private TextSpan? AwardOfParagraph(TextSpan sentence) =>
        sentence.Start > 0 && text[sentence.Start - 1] == '\n' && Verbs.Find(text, sentence) is null ? _toldOf : null;

    // 有7件作品榜上有名。其中，甲报社选送的《标题》获二等奖: what has its own award is no list of another.
    private bool TellsItsAwards(TextSpan sentence) =>
        _pending is not null && Verbs.Find(text, sentence) is { } verb
        && AwardObject.Read(
            text, verb, TextSpan.Between(verb.End, AwardEnd.Of(text, verb, sentence.End))).Count > 0;

    private List<SubjectItem> EnteredIn(TextSpan sentence)
    {
        var entering = text.Slice(sentence).LastIndexOf("参加", StringComparison.Ordinal);
        return entering > 0 ? subjects.Read(sentence with { Length = entering }) : [];
    }

    // 经过激烈角逐，最终荣获一等奖: what was entered has won.
    private bool IsOfEntered(TextSpan subject) =>
        _entered.Count > 0
        && Clauses.Of(text, subject).TrueForAll(clause => Phrases.WithoutAdverbs(text, clause) is var rest
            && (rest.Length == 0 || Words.StartsWithAny(text.Slice(rest), SentenceWords.Ways)));

    private bool ReadWins(TextSpan sentence)
    {
        var isOther = false;
        var isOfTheDay = times.Returns(sentence);
        var start = sentence.Start;
        while (Verbs.Find(text, TextSpan.Between(start, sentence.End)) is { } verb)
        {
            var subject = WithoutOccasion(text.Trim(TextSpan.Between(start, verb.Start)));
            if (VerbBehind(verb, sentence.End) is { } whole)
            {
                verb = whole;
            }

            var rest = TextSpan.Between(verb.End, sentence.End);
            if (_listed.ReadInverted(subject, rest, _awards.Fuller, out var award, out var end) is { } listed)
            {
                // 入选的3个案例为甲、乙、丙: what for, other sentences say.
                var known = _awards.Announced ?? _madeKnown ?? _awards.Claimed;
                Entries.AddRange(listed.ConvertAll(
                    entry => entry.Award is { Length: 0 } ? entry with { Award = known } : entry));
                _pending = listed.Count == 0 ? award : null;
                start = Math.Min(end + 1, sentence.End);
                continue;
            }

            // The first win that is told of may be the tenth in a row: 某公司连续十次入选.
            var isStreak = Entries.Count == 0 && SentencePatterns.Streak().IsMatch(text.Slice(subject));
            end = AwardEnd.Of(text, verb, sentence.End);
            isOther = times.Before(subject, isOfTheDay || isStreak)
                || text.Slice(rest).StartsWith("过", StringComparison.Ordinal)
                || (isOther && !times.Returns(subject));
            if (!isOther && !IsRemark(verb, sentence))
            {
                var known = Entries.Count;
                var prize = TextSpan.Between(verb.End, end);
                prize = NamedPrizes.Behind(text, prize, sentence.End) ?? prize;
                end = prize.End;
                ReadWin(subject, verb, prize, sentence.End);
                end = MakersBehindAward.Give(text, TextSpan.Between(end, sentence.End), Entries, known) ?? end;
                if (Entries.Count == known && end < sentence.End)
                {
                    var behind = TextSpan.Between(end + 1, sentence.End);
                    end = _among.Read(subject, AwardsOf(verb, prize, sentence.End), behind, _told.Add) ?? end;
                }
            }

            // “甲”、“乙”以及总工程师荣获“丙”: no mark stands between.
            start = end < sentence.End && char.IsPunctuation(text[end]) ? end + 1 : Math.Min(end, sentence.End);
        }

        return isOther;
    }

    // 某街道报送的渔灯夜巡案例在2031年度优秀案例评选中: where it won is no part of its name.
    private TextSpan WithoutOccasion(TextSpan subject) =>
        MarkedText.Find(text, subject).Count == 0
        && SentencePatterns.OccasionOfWin().Match(text.Cut(subject)) is { Success: true } occasion
            ? text.Trim(subject with { Length = occasion.Index })
            : subject;

    // 成为首批成员单位 behind what was won says what that means, and without an end of its sentence heads a text.
    private bool IsRemark(TextSpan verb, TextSpan sentence) =>
        Words.EqualsAny(text.Slice(verb), SentenceWords.Becomes)
        && (_told.HasWin || sentence.End == text.Length || text[sentence.End] == '\n');

    // The verb with the award behind one that only leads to it: 从300个案例中脱颖而出，荣获一等奖.
    private TextSpan? VerbBehind(TextSpan prelude, int sentenceEnd)
    {
        if (Verbs.Find(text, TextSpan.Between(prelude.End, sentenceEnd)) is not { } next)
        {
            return null;
        }

        var between = text.Slice(TextSpan.Between(prelude.End, next.Start));
        var leads = Words.EqualsAny(text.Slice(prelude), SentenceWords.Preludes)
            && between is ['，' or ',', ..]
            && Phrases.WithoutAdverbs(text, TextSpan.Between(prelude.End + 1, next.Start)).Length == 0;

        // 获海州渔业中心认可入选: what was gained first is no award.
        leads |= Words.EndsWithAny(between, SentenceWords.NoPrizes) && !between.ContainsAny(Punctuation.ClauseEnds);
        return leads ? next : null;
    }

    // 一等奖 of 荣获一等奖; of 入选 alone, what the headline or a sentence before has made known
    private List<TextSpan> AwardsOf(TextSpan verb, TextSpan prize, int sentenceEnd) =>
        AwardObject.Read(text, verb, prize) is { Count: > 0 } read ? read
        : IsBare(verb, prize, sentenceEnd) && (_awards.Announced ?? _madeKnown) is { } announced ? [announced]
        : [];

    // “某某榜”2031年度榜单揭晓，《甲》、《乙》脱颖而出: a clause before the titles has made it known.
    private TextSpan? MadeKnownBefore(TextSpan subject) => Clauses.Of(text, subject)[..^1]
        .Select(clause => PublishedAwards.InSentence(text, clause)).FirstOrDefault(known => known is not null);

    private void ReadWin(TextSpan subject, TextSpan verb, TextSpan prize, int sentenceEnd)
    {
        var awards = AwardObject.Read(text, verb, prize) is { Count: > 0 } read ? read : _awards.AtStart(prize);
        if (awards.Count == 0 && Reversed.Read(text, subject) is { } reversed)
        {
            (subject, awards) = (reversed.Winners, [reversed.Award]);
        }

        var isRespective = Phrases.IsRespective(text.Slice(subject), text.Slice(verb));
        var isBare = IsBare(verb, prize, sentenceEnd) || IsThisAward(subject, prize);
        var works = _teams.Read(subject);
        if (works.Count == 0 && _winningTeams.Read(subject, awards) is { Count: > 0 } named)
        {
            awards = OfNames(subject, prize, awards, isBare);
            AddTeams(named, awards, prize, isRespective || IsEach(subject));
            return;
        }

        var items = works.Count > 0 ? works
            : _works.ReadMarked(subject) is { Count: > 0 } counted ? counted
            : subjects.Read(subject) is { Count: > 0 } marked ? marked
            : IsOfEntered(subject) ? _entered
            : MadeInBrackets.Read(text, winners.SkipOpeners(Clauses.Of(text, subject)[^1]))
                is { Count: > 1 } made ? made
            : _dockets.Read(subject) is { Count: > 0 } numbered ? numbered
            : _works.Read(subject) is { Count: > 0 } listed ? listed : _ofPersons.Read(subject, prize.End, sentenceEnd);
        if (items.Count == 0 && Entries.Count > 0 && !_told.HasWin && _awards.AreOthers(awards)
            && !Words.StartsWithAny(text.Slice(prize).TrimStart('了'), SentenceWords.ThisEdition))
        {
            return;
        }

        if (items.Count > 0)
        {
            isBare |= prize.Length == 0 && Words.EqualsAny(text.Slice(verb), SentenceWords.Preludes);
            awards = _awards.OfTitles(subject, awards) is { Count: > 0 } known ? known
                : isBare && (_awards.Announced ?? _madeKnown ?? MadeKnownBefore(subject)) is { } announced
                ? [announced]
                : [];
            isRespective |= items.Count == awards.Count
                && (AwardName.AreRanks(text, awards) || IsCounted(prize, awards.Count) || IsEach(subject));
            _told.AddItems(items, isRespective ? _awards.OneByOne(awards, items.Count) : awards, isRespective);
        }
        else
        {
            awards = OfNames(subject, prize, awards, isBare);
            _pending = _told.AddUnmarked(subject, awards, isRespective) ?? _pending;
        }
    }

    private List<TextSpan> OfNames(TextSpan subject, TextSpan prize, List<TextSpan> awards, bool isBare) =>
        awards.Count == 0 && isBare && (_awards.OfBare(subject) ?? _madeKnown) is { } only
            ? [only]
            : _awards.OfNames(subject, awards, prize);

    // “甲”、“乙”斩获“某奖”、“另一奖”两项大奖: as many as won, each of them once.
    private bool IsCounted(TextSpan prize, int count) =>
        count > 1 && AwardPatterns.CountOfAwards().IsMatch(text.Slice(prize));

    // 甲团队和乙团队分别凭借《标题》和《标题》获得一等奖和优胜奖
    private bool IsEach(TextSpan subject) => text.Slice(subject).Contains("分别", StringComparison.Ordinal);

    private void AddTeams(List<TextSpan> named, List<TextSpan> awards, TextSpan prize, bool isRespective)
    {
        if (isRespective && RankOfTracks.Read(text, prize, named.Count) is { } ranked)
        {
            ranked.Tracks.Zip(named, (track, team) => new Entry(track, ranked.Rank, null, team)).ToList()
                .ForEach(_told.Add);
            return;
        }

        _told.AddWinners(named, awards, isRespective);
    }

    // 某某平台获此殊荣: where a thing won, the headline says of whom no more than who won.
    private bool IsThisAward(TextSpan subject, TextSpan prize) =>
        Words.EqualsAny(text.Slice(prize), SentenceWords.ThisAward)
        && Words.ContainsAny(text.Slice(Clauses.Of(text, subject)[^1]), SentenceWords.NamedThings);

    // 某公司成功入选。, 某公司蝉联上榜。, 某公司入选多个领域。: what for, only the headline says.
    private bool IsBare(TextSpan verb, TextSpan prize, int sentenceEnd) =>
        (Words.EqualsAny(text.Slice(prize), SentenceWords.BareWins)
            || (Words.EqualsAny(text.Slice(verb), SentenceWords.BareWins)
                && (prize.Length == 0 || Words.EndsWithAny(text.Slice(prize).TrimEnd(), SentenceWords.Fields))))
        && (prize.End == text.Length || Punctuation.SentenceEnds.Contains(text[prize.End])
            || (text[prize.End] is '，' or ','
                && (Words.StartsWithAny(text.AsSpan(prize.End + 1), SentenceWords.RemarksBehind)
                    || Verbs.Find(text, ClauseBehind(prize, sentenceEnd)) is null)));

    private TextSpan ClauseBehind(TextSpan prize, int sentenceEnd) =>
        TextSpan.Between(prize.End + 1, Clauses.End(text, prize.End + 1, Math.Max(prize.End + 1, sentenceEnd)));
}
