using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads who or what won where no marks tell the title from the rest: a name and nothing else wins as an
/// organisation, and a thing counts as a title only where certain words set it apart.
/// </summary>
internal sealed class UnmarkedReader(string text, WinnerNames names, WinnerReader winners)
{
    private const int MinTitle = 4;

    private const int MaxTitle = 60;

    /// <summary>What the clause before a verb of winning is about; null where that is not certain.</summary>
    public UnmarkedSubject? Read(TextSpan subject, TextSpan award)
    {
        var clauses = Clauses.Of(text, subject);
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = winners.SkipOpeners(Phrases.WithoutAdverbs(text, clauses[i]));
            if (clause.Length == 0)
            {
                continue;
            }

            if (OfClause(clause, award) is { } found)
            {
                return found;
            }

            // 凭借…, 在…中: the clause before says who.
            if (!Words.StartsWithAny(text.Slice(clause), SentenceWords.Ways))
            {
                return null;
            }
        }

        return UnmarkedSubject.Told;
    }

    private UnmarkedSubject? OfClause(TextSpan clause, TextSpan award) =>
        ByMeans(clause) ?? Entered(clause) ?? Owned(clause) ?? OfOwner(clause)
        ?? Claimed(clause, award) ?? ClaimedThing(clause) ?? Organisations(clause) ?? ThingOfOwn(clause);

    // 某公司基于某治理方案, 某公司凭借基于视频的某系统: behind the first of such words all is the title.
    private UnmarkedSubject? ByMeans(TextSpan clause)
    {
        var slice = text.Slice(clause);
        if (!Words.EndsWithAny(slice, SentenceWords.Things))
        {
            return null;
        }

        var (at, length) = (slice.Length, 0);
        foreach (var link in SentenceWords.Means)
        {
            if (slice.IndexOf(link, StringComparison.Ordinal) is > 1 and var found && found < at)
            {
                (at, length) = (found, link.Length);
            }
        }

        return length > 0 && winners.Name(clause with { Length = at }) is { } winner
            && TechnicalTitleOf(TextSpan.Between(clause.Start + at + length, clause.End)) is { } title
                ? UnmarkedSubject.Of(title, winner)
                : null;
    }

    // 基于视频结构化的采集系统: what a work is based on is a part of its title.
    private TextSpan? TechnicalTitleOf(TextSpan span)
    {
        const int MinThing = 4;
        var slice = text.Slice(span);
        var of = Words.StartsWithAny(slice, SentenceWords.TitleLeads) ? slice.LastIndexOf('的') : -1;
        return of < 0 ? TitleOf(span)
            : span.Length <= MaxTitle && slice.Length - of > MinThing && !slice.ContainsAny(Punctuation.TitleMarks)
                ? span
                : null;
    }

    // 某公司申报的某治理方案
    private UnmarkedSubject? Entered(TextSpan clause)
    {
        var slice = text.Slice(clause);
        var made = slice.IndexOf('的');
        if (made <= 1 || !SentencePatterns.Entered().IsMatch(slice[..made]))
        {
            return null;
        }

        var joint = SentencePatterns.Joint().Match(text.Cut(clause with { Length = made + 1 }));
        return joint.Index > 1 && winners.Name(clause with { Length = joint.Index }) is { } winner
            && TitleOf(TextSpan.Between(clause.Start + made + 1, clause.End)) is { } title
                ? UnmarkedSubject.Of(title, winner)
                : null;
    }

    // 某公司的某治理系统
    private UnmarkedSubject? Owned(TextSpan clause)
    {
        const int MinThing = 5;
        var slice = text.Slice(clause);
        var of = slice.IndexOf('的');
        if (of <= 1 || !Words.EndsWithAny(slice, SentenceWords.NamedThings))
        {
            return null;
        }

        var owner = clause with { Length = of };
        return names.IsWinner(text.Slice(owner))
            && TitleOf(TextSpan.Between(clause.Start + of + 1, clause.End)) is { Length: >= MinThing } title
                ? UnmarkedSubject.Of(title, owner)
                : null;
    }

    // 东屿公司管道检测机器人项目: nothing stands between, but the one ends like an institution and the other like a thing.
    // 某大型集团的 names nobody.
    private UnmarkedSubject? OfOwner(TextSpan clause)
    {
        const int MinOwner = 4;
        var slice = text.Slice(clause);
        if (clause.Length > MaxTitle || slice.Contains('、') || slice.StartsWith("某")
            || Words.FindEnd(slice, SentenceWords.Things) is not { } thing
            || InstitutionShape.IsCertain(slice[..^thing.Length]))
        {
            return null;
        }

        for (var i = clause.Length - MinTitle; i >= MinOwner; i--)
        {
            if (Words.EndsWithAny(slice[..i], WinnerWords.Owners) && InstitutionShape.IsCertain(slice[..i]))
            {
                return TitleOf(TextSpan.Between(clause.Start + i, clause.End)) is { } title
                    ? UnmarkedSubject.Of(title, clause with { Length = i })
                    : null;
            }
        }

        return null;
    }

    // A title that tells how good it is is none: 领先的技术.
    private TextSpan? TitleOf(TextSpan span)
    {
        var own = SentencePatterns.OwnWork().Match(text.Cut(span));
        span = AwardName.WithoutTranslation(text, text.Trim(TextSpan.Between(span.Start + own.Length, span.End)));
        var slice = text.Slice(span);
        return span.Length is >= MinTitle and <= MaxTitle && !slice.ContainsAny("的其“《")
            && !SentencePatterns.Several().IsMatch(slice)
            && !Words.StartsWithAny(slice, SentenceWords.Ways)
            ? span
            : null;
    }

    // What the headline calls the winner: 某某社区某某技术 is a thing of it, 某某社区理事长张三 one of its persons.
    private UnmarkedSubject? Claimed(TextSpan clause, TextSpan award)
    {
        if (names.Claimed is not { } own || !text.Slice(clause).StartsWith(own, StringComparison.Ordinal))
        {
            return null;
        }

        var name = clause with { Length = own.Length };
        var slice = text.Slice(clause);
        if (SentencePatterns.Several().IsMatch(slice))
        {
            return UnmarkedSubject.Several(name);
        }

        if (Words.EndsWithAny(slice, SentenceWords.Things) && slice.Length > own.Length)
        {
            return TitleOf(clause) is { } title ? UnmarkedSubject.Of(title, name) : null;
        }

        return Words.EndsWithAny(text.Slice(award), SentenceWords.PersonAwards)
            ? UnmarkedSubject.Of([winners.Name(clause) ?? name])
            : null;
    }

    // 某集团开发的某系统 Occlum, where the headline is about the thing.
    private UnmarkedSubject? ClaimedThing(TextSpan clause)
    {
        if (names.Claimed is not { } own || InstitutionShape.IsCertain(own) || clause.Length <= own.Length
            || !text.Slice(clause).EndsWith(own, StringComparison.Ordinal))
        {
            return null;
        }

        var before = text.Slice(clause with { Length = clause.Length - own.Length });
        var made = before.LastIndexOf("的");
        var joint = made > 0 ? SentencePatterns.Joint().Match(before[..(made + 1)].ToString()) : null;
        var name = joint is { Success: true, Index: > 1 } ? clause with { Length = joint.Index } : default;
        var thing = TextSpan.Between(clause.End - own.Length, clause.End);
        return UnmarkedSubject.Of(
            thing, name.Length > 0 && InstitutionShape.IsLikely(text.Slice(name)) ? name : null);
    }

    // 潮汐预报大模型荣获“年度产品”, where the headline says who won: a thing that is called by a name is one of theirs.
    private UnmarkedSubject? ThingOfOwn(TextSpan clause)
    {
        const int MinThing = 6;
        const int MaxThing = 30;
        var slice = text.Slice(clause);
        return names is { Claimed: not null, Own: { } own }
            && clause.Length is >= MinThing and <= MaxThing
            && Words.EndsWithAny(slice, SentenceWords.NamedThings)
            && !Words.StartsWithAny(slice, WinnerWords.Own)
            && !Words.StartsWithAny(slice, SentenceWords.ThisWork)
            && !slice.ContainsAny(Punctuation.NotInCertainNames)
            && TitleOf(clause) is { } title && title == clause
                ? UnmarkedSubject.Of(title, own)
                : null;
    }

    private UnmarkedSubject? Organisations(TextSpan clause)
    {
        if (winners.List(clause) is { Count: > 1 } listed)
        {
            return UnmarkedSubject.Of(listed);
        }

        if (SentencePatterns.Several().IsMatch(text.Slice(clause)))
        {
            return winners.Name(clause) is { } owner ? UnmarkedSubject.Several(owner) : null;
        }

        return winners.Read(clause) is { Count: > 0 } found ? UnmarkedSubject.Of(found) : null;
    }
}
