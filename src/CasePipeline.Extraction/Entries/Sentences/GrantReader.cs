using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads sentences of those who award: 授予甲、乙“某某”称号, 将“某某奖”授予甲、乙, 另设某某奖三名：甲、乙、丙.
/// </summary>
internal sealed class GrantReader(string text, WinnerNames names, SubjectReader subjects, WinnerReader winners)
{
    private readonly GrantedTo _granted = new(text, subjects, winners);
    private readonly GrantsBehind _behind = new(text, new GrantedTo(text, subjects, winners), subjects);
    private readonly CountedGrants _counted = new(text, names, subjects, winners);

    /// <summary>The cases of a sentence; none where it grants nothing by name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="others">What stands before and behind all that it grants, and may tell of other winners.</param>
    public List<Entry> Read(TextSpan sentence, out List<TextSpan> others)
    {
        others = [];
        if (RewardedWorks.Read(text, sentence) is { Count: > 0 } rewarded)
        {
            return rewarded;
        }

        if (GrantedObjects.Read(text, sentence, _granted) is { Count: > 0 } objects)
        {
            return objects;
        }

        if (ReadGrants(sentence, others) is { } granted)
        {
            return granted;
        }

        return ReadAnnex(sentence) is { Count: > 0 } annex && !TellsMore(sentence, annex[^1]) ? annex
            : _counted.Read(sentence, others) is { Count: > 0 } counted ? counted
            : ReadNamed(sentence) is { Count: > 0 } named ? named
            : ReadChosen(sentence) is { Count: > 0 } chosen ? chosen
            : PraisedWorks.Read(text, sentence, _granted);
    }

    // 甲荣获优秀组织奖，其选送的“标题”荣获一等奖
    private bool TellsMore(TextSpan sentence, Entry annex) =>
        Verbs.Find(text, TextSpan.Between(
            Math.Max(annex.Award?.End ?? sentence.Start, annex.Institution?.End ?? sentence.Start), sentence.End))
            is { } other && other.End < sentence.End;

    // 一等奖授予甲的《标题》，二等奖归属乙的《标题》; null where the sentence has no such verb.
    private List<Entry>? ReadGrants(TextSpan sentence, List<TextSpan> others)
    {
        List<Entry>? entries = null;
        var start = sentence.Start;
        while (GrantVerbs.Find(text, TextSpan.Between(start, sentence.End)) is { } verb)
        {
            // 颁给了甲
            var end = verb.End < sentence.End && text[verb.End] is '了' ? verb.End + 1 : verb.End;
            var behind = TextSpan.Between(end, sentence.End);
            if (Reversed.AwardAtEnd(text, TextSpan.Between(start, verb.Start)) is not { } award)
            {
                if (entries is null)
                {
                    return ReadPassive(sentence, verb, others) ?? ReadPraised(sentence, verb) ?? _behind.Read(behind);
                }

                break;
            }

            if (entries is null && Verbs.Find(text, TextSpan.Between(start, award.Start)) is not null)
            {
                others.Add(TextSpan.Between(start, award.Start));
            }

            start = Clauses.End(text, behind.Start, behind.End);
            var whom = TextSpan.Between(behind.Start, start);
            if (ListBehind(whom, sentence.End) is { } list)
            {
                (whom, start) = (list, list.End);
            }

            entries ??= [];
            var known = entries.Count;
            entries.AddRange(_granted.Read(WithoutPlace(award), whom));
            start = MakersBehindAward.Give(text, TextSpan.Between(start, sentence.End), entries, known) ?? start;
        }

        if (entries is not null && start + 1 < sentence.End)
        {
            others.Add(TextSpan.Between(start + 1, sentence.End));
        }

        return entries;
    }

    // 第四个优胜奖 is 优胜奖, and “先进渔港” of “先进渔港”称号 is 先进渔港.
    private TextSpan WithoutPlace(TextSpan award)
    {
        var place = text.Slice(award) is ['第', .. var number] && Numeral.TryRead(number, out _, out var length)
            && number[length..] is ['个', _, ..] ? length + 2 : 0;
        return Enclosure.Strip(text, TextSpan.Between(award.Start + place, award.End));
    }

    // 五件作品，分别是甲的《标题》、乙的《标题》, 五件作品：甲的《标题》、乙的《标题》: those who were only counted
    private TextSpan? ListBehind(TextSpan count, int end)
    {
        if (!SentencePatterns.CountAlone().IsMatch(text.Slice(text.Trim(count))) || count.End == end)
        {
            return null;
        }

        var rest = text.Parts(TextSpan.Between(count.End + 1, end), "；;")[0];
        var lead = SentencePatterns.Respectively().Match(text.Cut(rest));
        return lead.Success || text[count.End] is '：' or ':'
            ? MarkedText.UpToLast(text, TextSpan.Between(rest.Start + lead.Length, rest.End))
            : null;
    }

    /// <summary>Awards to organisations beside those of a list: 另设优秀组织奖三名：甲、乙、丙.</summary>
    public List<Entry> ReadAnnex(TextSpan sentence)
    {
        var beside = Words.FindStart(text.Slice(sentence), SentenceWords.Beside)?.Length ?? 0;
        sentence = text.Trim(TextSpan.Between(sentence.Start + beside, sentence.End));
        var colon = text.Slice(sentence).IndexOfAny('：', ':');
        if (colon < 0 || colon == sentence.Length - 1)
        {
            return ReadWon(sentence) is { Count: > 0 } won ? won
                : ReadGranted(sentence) is { Count: > 0 } granted ? granted
                : text.Slice(sentence).StartsWith(SentenceWords.Naming)
                    ? ReadNamed(sentence).FindAll(entry => entry.Title is null)
                    : ReadOrganisers(sentence);
        }

        var name = Phrases.WithoutCount(text, sentence with { Length = colon });
        var list = TextSpan.Between(sentence.Start + colon + 1, sentence.End);

        // 标杆实践：渔汛贷——甲部、乙公司 has a title before who won.
        return !text.Slice(list).Contains("——", StringComparison.Ordinal)
            && Reversed.AwardAtEnd(text, name) is { } award
            && CaseLabelName.KindOf(text.Slice(award)) is not CaseLabelKind.Sender
            ? [.. winners.List(list).Where(winner => !BeginsWithTitle(winner))
                .Select(winner => new Entry(null, award, null, winner))]
            : [];
    }

    // 123渔事服务法 甲幼儿园: what stands before who won is what it won with.
    private bool BeginsWithTitle(TextSpan winner) =>
        text.Slice(winner).LastIndexOfAny(Punctuation.WhiteSpace) is > 0 and var gap
        && InstitutionShape.IsCertain(text.Slice(winner)[(gap + 1)..])
        && !InstitutionShape.IsLikely(text.Slice(winner)[..gap].TrimEnd());

    // 授予甲、乙“优秀组织单位”称号
    private List<Entry> ReadGranted(TextSpan sentence) =>
        GrantVerbs.Find(text, sentence) is { } verb
        && Verbs.Find(text, TextSpan.Between(sentence.Start, verb.Start)) is null
            ? _behind.ReadTitled(TextSpan.Between(verb.End, sentence.End)).FindAll(entry =>
                entry is { Title: null, Award: { } award }
                && Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards))
            : [];

    // 甲、乙获优秀组织奖, 甲、乙被授予优秀组织单位: what goes to those who sent in what others won with is of the list.
    private List<Entry> ReadOrganisers(TextSpan sentence)
    {
        const string Organising = "组织";
        return Verbs.Find(text, sentence) is { } verb
            && AwardObject.Read(text, verb, TextSpan.Between(verb.End, Clauses.End(text, verb.End, sentence.End)))
                is [var award]
            && text.Slice(award).Contains(Organising, StringComparison.Ordinal)
            && Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards)
                ? winners.Read(Clauses.Of(text, TextSpan.Between(sentence.Start, verb.Start))[^1])
                    .ConvertAll(winner => new Entry(null, award, null, winner))
                : [];
    }

    // 优秀组织奖由甲、乙获得: whoever stands there and nothing else, a public body too
    private List<Entry> ReadWon(TextSpan sentence)
    {
        if (Verbs.Find(text, sentence) is not { } verb
            || Reversed.Read(text, TextSpan.Between(sentence.Start, verb.Start)) is not var (award, whom)
            || !Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards))
        {
            return [];
        }

        var won = winners.Read(whom);
        return (won.Count == 0 && InstitutionShape.IsLikely(text.Slice(whom)) ? [whom] : won)
            .ConvertAll(winner => new Entry(null, award, null, winner));
    }

    // 命名甲、乙为“渔灯岗”，命名丙为“渔灯基地”
    private List<Entry> ReadNamed(TextSpan sentence)
    {
        var entries = new List<Entry>();
        foreach (var clause in Clauses.Of(text, sentence))
        {
            var slice = text.Slice(clause);
            var at = slice.LastIndexOf('为');
            if (at <= 0)
            {
                continue;
            }

            var behind = text.Trim(TextSpan.Between(clause.Start + at + 1, clause.End));
            var award = AwardAlone(behind) is { } alone ? alone
                    : AwardName.Designation(text, behind) is { } made ? made
                    : Words.ContainsAny(text.Slice(behind), SentenceWords.Merits) ? behind : default;
            foreach (var verb in SentenceWords.Namings)
            {
                var verbAt = slice[..at].IndexOf(verb, StringComparison.Ordinal);
                if (award.Length > 0 && verbAt >= 0
                    && _granted.Read(award, TextSpan.Between(clause.Start + verbAt + verb.Length, clause.Start + at))
                        is { Count: > 0 } whom)
                {
                    entries.AddRange(whom);
                    break;
                }
            }
        }

        return entries;
    }

    // 经评选，甲、乙为“某某”
    private List<Entry> ReadChosen(TextSpan sentence)
    {
        var chosen = SentencePatterns.ChosenAs().Match(text.Cut(sentence));
        var whom = chosen.Groups["whom"];
        return chosen.Success
            && AwardAlone(TextSpan.Between(sentence.Start + chosen.Index + chosen.Length, sentence.End)) is { } award
            ? winners.List(new TextSpan(sentence.Start + whom.Index, whom.Length))
                .ConvertAll(winner => new Entry(null, award, null, winner))
            : [];
    }

    // 决定对甲、乙予以表彰，授予“某某”称号
    private List<Entry>? ReadPraised(TextSpan sentence, TextSpan verb) =>
        SentencePatterns.PraisedBeforeGrant().Match(text.Cut(TextSpan.Between(sentence.Start, verb.Start)))
            .Groups["whom"] is { Success: true } whom
        && AwardAlone(TextSpan.Between(verb.End, sentence.End)) is { } award
        && _granted.Read(award, new TextSpan(sentence.Start + whom.Index, whom.Length)) is { Count: > 0 } praised
            ? praised
            : null;

    // “某某”称号 or 某某奖 up to the end of its clause
    private TextSpan? AwardAlone(TextSpan behind)
    {
        var clause = text.Trim(behind with { Length = Clauses.End(text, behind.Start, behind.End) - behind.Start });
        return MarkedText.Find(text, clause) is [var only] && only.Start == clause.Start
            && AwardPatterns.BehindAward().IsMatch(text.Slice(TextSpan.Between(only.End, clause.End)))
                ? MarkedText.Inner(text, only)
                : AwardName.Split(text, clause) is [var named] ? named : AwardName.Title(text, clause);
    }

    // 甲被某协会授予“某某”称号
    private List<Entry>? ReadPassive(TextSpan sentence, TextSpan verb, List<TextSpan> others)
    {
        var by = text.Slice(TextSpan.Between(sentence.Start, verb.Start)).LastIndexOf('被');
        var end = Clauses.End(text, verb.End, sentence.End);
        if (by < 1 || AwardObject.Read(text, verb, TextSpan.Between(verb.End, end)) is not { Count: > 0 } awards
            || winners.Read(Clauses.Of(text, sentence with { Length = by })[^1]) is not { Count: > 0 } whom)
        {
            return null;
        }

        if (end + 1 < sentence.End)
        {
            others.Add(TextSpan.Between(end + 1, sentence.End));
        }

        return [.. whom.SelectMany(winner => awards.Select(award => new Entry(null, award, null, winner)))];
    }
}
