using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads awards that a sentence counts before it names their winners: 5个先进县分别是：甲、乙, 佳作共三名，分别为甲的“标题”、乙的“标题”.
/// </summary>
internal sealed class CountedGrants(string text, WinnerNames names, SubjectReader subjects, WinnerReader winners)
{
    private readonly GrantedTo _granted = new(text, subjects, winners);

    /// <summary>The cases of a sentence; none where it counts nothing, or names nobody.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="others">What stands beside the parts that count, and may tell of other winners.</param>
    public List<Entry> Read(TextSpan sentence, List<TextSpan> others)
    {
        if (ReadTitles(sentence, others) is { Count: > 0 } titled)
        {
            return titled;
        }

        // 5个先进县分别是：甲、乙; 十大金品揭晓，分别是：甲、乙
        var clauses = Clauses.Of(text, sentence);
        for (var i = 0; i + 1 < clauses.Count; i++)
        {
            if (clauses[i].Length == 0)
            {
                // Nothing is counted between two marks, and a run of them is as long as its sentence.
                continue;
            }

            if (ReadTopOf(clauses[i], TextSpan.Between(clauses[i].End + 1, sentence.End)) is { Count: > 0 } best)
            {
                return best;
            }

            if (ReadWon(clauses[i], TextSpan.Between(clauses[i].End + 1, sentence.End)) is { Count: > 0 } won)
            {
                return won;
            }

            var counted = AwardPatterns.Counted().Match(text.Cut(clauses[i]));
            var found = counted.Groups["award"];
            var award = new TextSpan(clauses[i].Start + found.Index, found.Length);
            if (counted.Success && AwardName.Is(text, award)
                && winners.List(TextSpan.Between(clauses[i].End + 1, sentence.End)) is { Count: > 1 } listed)
            {
                return listed.ConvertAll(winner => new Entry(null, names.Whole(award), null, winner));
            }
        }

        return [];
    }

    // 铜奖由两家单位分享：甲的“标题”、乙的“标题”; 先揭晓的是年度大奖，得主是甲的《标题》
    private List<Entry> ReadWon(TextSpan clause, TextSpan behind)
    {
        behind = text.Parts(behind, "；;")[0];
        var shared = AwardPatterns.SharedAward().Match(text.Cut(clause));
        if (shared.Success && text[clause.End] is '：' or ':')
        {
            return Of(clause with { Length = shared.Groups["award"].Length }, behind);
        }

        var lead = AwardPatterns.LaureateLead().Match(text.Cut(behind));
        var name = TextSpan.Between(clause.Start + text.Slice(clause).LastIndexOfAny('是', '为') + 1, clause.End);
        return lead.Success ? Of(name, TextSpan.Between(behind.Start + lead.Length, behind.End)) : [];

        List<Entry> Of(TextSpan award, TextSpan whom) =>
            Reversed.AwardAtEnd(text, award) is { } own
                ? _granted.Read(own, MarkedText.UpToLast(text, whom))
                : [];
    }

    // 十大金品揭晓，分别是：甲、乙、…: as many names as the award counts, whatever they name
    private List<Entry> ReadTopOf(TextSpan clause, TextSpan behind)
    {
        const int MaxName = 20;
        var counted = AwardPatterns.TopOf().Match(text.Cut(clause));
        var lead = SentencePatterns.Respectively().Match(text.Cut(behind));
        if (!counted.Success || !lead.Success
            || !Numeral.TryRead(counted.Groups["count"].ValueSpan, out var count, out _))
        {
            return [];
        }

        var rest = text.Slice(behind)[lead.Length..].TrimStart("：: ").Length;
        var list = text.Trim(TextSpan.Between(behind.End - rest, behind.End));
        var listed = text.Parts(list with { Length = text.Slice(list).TrimEnd(Punctuation.ItemEndMarks).Length }, '、');
        var found = counted.Groups["award"];
        var award = new TextSpan(clause.Start + found.Index, found.Length);
        return listed.Count == count && listed.TrueForAll(name => name.Length is > 1 and <= MaxName
                && !text.Slice(name).ContainsAny(Punctuation.ClauseEnds))
            ? listed.ConvertAll(name => listed.Exists(other => InstitutionShape.IsCertain(text.Slice(other)))
                ? new Entry(null, award, null, name)
                : new Entry(null, award, Enclosure.StripAll(text, name), null))
            : [];
    }

    // 佳作共三名，分别为甲的“标题”、乙的“标题”; 评出特等奖1个，为…；一等奖2个，分别为…; 特优3名为甲、乙、丙
    private List<Entry> ReadTitles(TextSpan sentence, List<TextSpan> others)
    {
        var entries = new List<Entry>();
        foreach (var part in text.Parts(sentence, "；;"))
        {
            var known = entries.Count;
            var clauses = Clauses.Of(text, part);
            for (var i = 0; i < clauses.Count; i++)
            {
                if (CountedAward(text, clauses[i], out var lead, out var count) is not { } award)
                {
                    continue;
                }

                var behind = clauses[(i + 1)..];
                if (ListBehind(behind, part.End) is { Count: > 0 } listed)
                {
                    entries.AddRange(listed.Select(winner => new Entry(null, award, null, winner)));
                    break;
                }

                if (lead is null && behind.Count > 0
                    && SentencePatterns.Respectively().Match(text.Cut(behind[0])) is { Success: true } next)
                {
                    lead = behind[0].Start + next.Length;
                }

                if (lead is { } start)
                {
                    var list = TextSpan.Between(start, part.End);
                    entries.AddRange(_granted.Read(award, MarkedText.UpToLast(text, list), count));
                    break;
                }
            }

            if (entries.Count == known && Verbs.Find(text, part) is not null)
            {
                others.Add(part);
            }
        }

        if (entries.Count == 0)
        {
            others.Clear();
        }

        return entries;
    }

    // 一等奖4件，各获奖金6000元，得奖名单：甲中学、乙中学
    private List<TextSpan> ListBehind(List<TextSpan> clauses, int end)
    {
        var lead = clauses.FindIndex(clause => Words.EndsWithAny(text.Slice(clause), MissingListWords.Lists));
        var next = lead < 0 || lead + 1 == clauses.Count ? end : clauses[lead + 1].End;
        var list = lead < 0 ? default : text.Trim(TextSpan.Between(Math.Min(clauses[lead].End + 1, next), next));
        return list.Length > 0 && text[clauses[lead].End] is '：' or ':'
            && text.Parts(list, '、').SelectMany(WithoutJoint).ToList() is var names
            && names.TrueForAll(name => InstitutionShape.IsLikely(text.Slice(name)))
                ? names
                : [];
    }

    // 甲县东中学及西中学: two of one place
    private List<TextSpan> WithoutJoint(TextSpan name) =>
        text.Parts(name, "及与") is { Count: 2 } both
        && both.TrueForAll(part => InstitutionShape.IsCertain(text.Slice(part)))
            ? both
            : [name];

    /// <summary>The award that a sentence counts and says nothing else of: 银奖共两个.</summary>
    public static TextSpan? AwardCounted(string text, TextSpan sentence) =>
        CountedAward(text, sentence, out var listStart, out _) is { } award && listStart is null ? award : null;

    // 佳作共三名, 大赛共评出特等奖1个; 特优3名为, which leads to the names right behind it
    private static TextSpan? CountedAward(string text, TextSpan clause, out int? listStart, out int count)
    {
        var counted = AwardPatterns.CountedAward().Match(text.Cut(clause));
        var found = counted.Groups["award"];
        var award = AwardName.WithoutWorks(
            text, OfWorks(text, text.Trim(new TextSpan(clause.Start + found.Index, found.Length))));
        _ = Numeral.TryRead(counted.Groups["count"].ValueSpan, out count, out _);
        listStart = counted.Groups["lead"].Success ? clause.Start + counted.Length : null;
        return counted.Success && AwardName.Is(text, award) ? Enclosure.Strip(text, award) : null;
    }

    // 荣获一等奖的成果 are counted, and have an award.
    private static TextSpan OfWorks(string text, TextSpan counted) =>
        AwardPatterns.WorksWithAward().Match(text.Cut(counted)).Groups["award"] is { Success: true } award
            ? new TextSpan(counted.Start + award.Index, award.Length)
            : counted;
}
