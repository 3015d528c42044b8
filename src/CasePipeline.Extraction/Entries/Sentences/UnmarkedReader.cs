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
    private readonly ThingReader _things = new(text, names, winners);

    /// <summary>What the clause before a verb of winning is about; null where that is not certain.</summary>
    public UnmarkedSubject? Read(TextSpan subject, TextSpan award)
    {
        var clauses = Clauses.Of(text, subject);
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var whole = Phrases.WithoutAdverbs(text, clauses[i]);
            var clause = winners.SkipOpeners(whole);
            if (clause.Length == 0)
            {
                continue;
            }

            // 作为渔业领域唯一的成果入选 tells how it won.
            var isRole = text.Slice(whole).StartsWith("作为", StringComparison.Ordinal);
            if ((isRole ? Organisations(clause) : OfClause(clause, award)) is { } found)
            {
                return found;
            }

            // 凭借…, 在…中: the clause before says who.
            if (!Words.StartsWithAny(text.Slice(clause), SentenceWords.Ways)
                && !Words.StartsWithAny(text.Slice(whole), SentenceWords.Ways)
                && !Words.StartsWithAny(text.Slice(clause), SentenceWords.Deeds))
            {
                return null;
            }
        }

        return UnmarkedSubject.Told;
    }

    private UnmarkedSubject? OfClause(TextSpan clause, TextSpan award) =>
        _things.Read(clause) ?? Claimed(clause, award) ?? Officer(clause) ?? _things.ReadClaimed(clause)
        ?? Organisations(clause) ?? _things.ReadOwn(clause);

    private UnmarkedSubject? Officer(TextSpan clause) =>
        winners.Employers.OfOfficer(clause) is { } employer ? UnmarkedSubject.Of([employer]) : null;

    // What the headline calls the winner: 某某社区某某技术 is a thing of it, 某某社区理事长张三 one of its persons.
    private UnmarkedSubject? Claimed(TextSpan clause, TextSpan award)
    {
        if (names.Claimed is not { } own || !text.Slice(clause).StartsWith(own, StringComparison.Ordinal))
        {
            return null;
        }

        var name = clause with { Length = own.Length };
        var slice = text.Slice(clause);
        if (SentencePatterns.SeveralWorks().IsMatch(BeforeMeans(slice))
            || ((InstitutionShape.IsLikely(own) || Words.StartsWithAny(slice[own.Length..], SentenceWords.AnyThings))
                && IsAnyThing(slice[own.Length..])))
        {
            return UnmarkedSubject.Several(name);
        }

        if (Words.EndsWithAny(slice, SentenceWords.Things) && slice.Length > own.Length)
        {
            var owner = names.OwnerAtStart(slice);
            return _things.TitleOf(clause) is { } title
                ? UnmarkedSubject.Of(title, owner > 0 ? clause with { Length = owner } : name)
                : null;
        }

        return Words.EndsWithAny(text.Slice(award), SentenceWords.PersonAwards)
            ? UnmarkedSubject.Of([winners.Name(clause) ?? name])
            : null;
    }

    // 海科安全项目成果, 海科参与项目: what won has its name elsewhere.
    private static bool IsAnyThing(ReadOnlySpan<char> thing)
    {
        thing = thing[(Words.FindStart(thing, SentenceWords.AnyThings)?.Length ?? 0)..];
        while (Words.FindEnd(thing, SentenceWords.Things) is { } last)
        {
            thing = thing[..^last.Length];
            if (thing.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // 某公司凭借多个维度的表现: by what it won counts no works.
    private static ReadOnlySpan<char> BeforeMeans(ReadOnlySpan<char> clause)
    {
        foreach (var means in SentenceWords.ByMeans)
        {
            clause = clause.IndexOf(means, StringComparison.Ordinal) is >= 0 and var at ? clause[..at] : clause;
        }

        return clause;
    }

    private UnmarkedSubject? Organisations(TextSpan clause)
    {
        if (winners.List(clause) is { Count: > 1 } listed)
        {
            return UnmarkedSubject.Of(listed);
        }

        var several = SentencePatterns.SeveralWorks().Match(BeforeMeans(text.Slice(clause)).ToString());
        if (several.Success)
        {
            // 三项方案入选 needs nobody who tells of it where nothing else stands before the verb.
            var owner = winners.Name(clause);
            return owner is not null || several.Index == 0 ? UnmarkedSubject.Several(owner) : null;
        }

        return winners.Read(clause) is { Count: > 0 } found ? UnmarkedSubject.Of(found) : null;
    }
}
