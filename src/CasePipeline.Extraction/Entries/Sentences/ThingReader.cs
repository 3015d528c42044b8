using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads things that win without marks around their names: 某公司某系统, 某公司申报的某方案, 某平台凭借…. They count only
/// where they are called what wins, and where certain words set them apart.
/// </summary>
internal sealed class ThingReader(string text, WinnerNames names, WinnerReader winners)
{
    private const int MinTitle = 4;

    private const int MaxTitle = 60;

    // 某防御系统OneSIG
    private const string LatinName = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.- ";

    /// <summary>The thing that a clause tells of with whose it is.</summary>
    public UnmarkedSubject? Read(TextSpan clause) =>
        ByMeans(clause) ?? Entered(clause) ?? Owned(clause) ?? OfOwner(clause) ?? OfGroup(clause);

    /// <summary>The thing that a clause is about, where the headline or the byline says whose it is.</summary>
    public UnmarkedSubject? ReadOwn(TextSpan clause) => OfOwn(clause) ?? BeforeWay(clause);

    // 某公司基于某治理方案, 某公司凭借基于视频的某系统: behind the first of such words all is the title.
    private UnmarkedSubject? ByMeans(TextSpan clause)
    {
        var slice = text.Slice(clause);
        if (!Words.EndsWithAny(slice, SentenceWords.Things))
        {
            return Technical(clause);
        }

        var (at, length) = (slice.Length, 0);
        foreach (var link in SentenceWords.Means)
        {
            if (slice.IndexOf(link, StringComparison.Ordinal) is > 1 and var found && found < at)
            {
                (at, length) = (found, link.Length);
            }
        }

        if (length == 0 || winners.Name(clause with { Length = at }) is not { } winner)
        {
            return null;
        }

        // 某公司基于浏览器的某方案: what the work rests on begins its title.
        var isRest = Words.StartsWithAny(slice[at..], SentenceWords.TitleLeads) && slice[at..].Contains('的');
        return TechnicalTitleOf(TextSpan.Between(clause.Start + at + (isRest ? 0 : length), clause.End)) is { } title
            ? UnmarkedSubject.Of(title, winner)
            : null;
    }

    // 某公司基于大模型的渔网治理凭借…: what a work is based on begins its title, whatever that ends with.
    private UnmarkedSubject? Technical(TextSpan clause)
    {
        var slice = text.Slice(clause);
        var end = slice.IndexOf("凭借", StringComparison.Ordinal);
        var lead = end > 0 ? slice[..end].IndexOf("基于", StringComparison.Ordinal) : -1;
        var title = TextSpan.Between(clause.Start + Math.Max(lead, 0), clause.Start + Math.Max(end, 0));
        return lead > 1 && TechnicalTitleOf(title) is not null && text.Slice(title).Contains('的')
            && !Words.ContainsAny(text.Slice(title), SentenceWords.Strengths)
            && winners.Name(clause with { Length = lead }) is { } winner
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

    // 某公司旗下某某平台凭借…
    private UnmarkedSubject? OfGroup(TextSpan clause)
    {
        const string Within = "旗下";
        var at = text.Slice(clause).IndexOf(Within, StringComparison.Ordinal);
        var owner = clause with { Length = Math.Max(at, 0) };
        var thing = at > 1 ? ThingIn(TextSpan.Between(owner.End + Within.Length, clause.End)) : default;
        return thing.Length > 0 && names.IsWinner(text.Slice(owner)) && TitleOf(thing) is { } title
            && Words.EndsWithAny(text.Slice(title), SentenceWords.NamedThings)
                ? UnmarkedSubject.Of(title, owner)
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
        foreach (var link in WinnerWords.ForOthers)
        {
            // 某公司应用于某医院的某系统
            var at = slice[..owner.Length].IndexOf(link, StringComparison.Ordinal);
            owner = at > 1 ? owner with { Length = at } : owner;
        }

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

    /// <summary>A stretch as a title; one that tells how good it is is none: 领先的技术.</summary>
    public TextSpan? TitleOf(TextSpan span)
    {
        var own = SentencePatterns.OwnWork().Match(text.Cut(span));
        span = AwardName.WithoutTranslation(text, text.Trim(TextSpan.Between(span.Start + own.Length, span.End)));
        var slice = text.Slice(span);
        return span.Length is >= MinTitle and <= MaxTitle && !slice.ContainsAny("的其“《")
            && !SentencePatterns.Several().IsMatch(slice) && !SentencePatterns.SeveralWorks().IsMatch(slice)
            && !Words.StartsWithAny(slice, SentenceWords.Ways)
            && !Words.ContainsAny(slice, SentenceWords.Strengths)
            && !Words.EqualsAny(slice, SentenceWords.Things)
            && !IsOfPerson(slice)
            ? span
            : null;
    }

    // 林望潮同学论文: what it is called stands elsewhere.
    private static bool IsOfPerson(ReadOnlySpan<char> thing) =>
        Words.FindEnd(thing, SentenceWords.Things) is { } kind
        && Words.EndsWithAny(thing[..^kind.Length], WinnerWords.Persons);

    /// <summary>A thing that the headline is about: 某集团开发的某系统 Occlum.</summary>
    public UnmarkedSubject? ReadClaimed(TextSpan clause)
    {
        if (names.Claimed is not { } own || InstitutionShape.IsCertain(own) || PersonName.IsWhole(own)
            || clause.Length <= own.Length
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
    private UnmarkedSubject? OfOwn(TextSpan clause)
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

    // 海科安全某测绘平台凭借…, 某防护产品从300个产品中: what stands before the words that tell how it won.
    private UnmarkedSubject? BeforeWay(TextSpan clause)
    {
        const int MinThing = 6;
        var thing = ThingIn(clause);
        var slice = text.Slice(thing);
        if (thing.Length < MinThing || Words.StartsWithAny(slice, WinnerWords.Own)
            || Words.StartsWithAny(slice, SentenceWords.ThisWork)
            || Words.StartsWithAny(slice, SentenceWords.AnyThings)
            || Words.ContainsAny(slice, SentenceWords.ByMeans)
            || slice.ContainsAny(Punctuation.ClauseEnds))
        {
            return null;
        }

        if (OfOwner(thing) is { } owned)
        {
            return owned;
        }

        var owner = names.OwnerAtStart(slice);
        return TitleOf(TextSpan.Between(thing.Start + owner, thing.End)) is { } title
            ? UnmarkedSubject.Of(title, owner > 0 ? thing with { Length = owner } : names.OwnerOf(slice))
            : null;
    }

    private TextSpan ThingIn(TextSpan clause)
    {
        var slice = text.Slice(clause);
        for (var i = MinTitle; i <= slice.Length; i++)
        {
            if ((i == slice.Length || Words.StartsWithAny(slice[i..], SentenceWords.HowThings))
                && Words.EndsWithAny(
                    text.Slice(AwardName.WithoutTranslation(text, clause with { Length = i })).TrimEnd(LatinName),
                    SentenceWords.Things))
            {
                return text.Trim(clause with { Length = i });
            }
        }

        return default;
    }
}
