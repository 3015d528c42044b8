using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Reads which institutions a clause is about: 某某公司凭借…, 甲单位、乙单位, 某某大学博士生张三. A name counts only
/// where it has the shape of one, or where the headline or the byline has it too.
/// </summary>
internal sealed class WinnerReader(string text, WinnerNames names)
{
    private const int MaxName = 40;

    private const int MinName = 2;

    /// <summary>Reads whom persons belong to.</summary>
    public EmployerReader Employers { get; } = new(text, names);

    /// <summary>The winners that a clause opens with.</summary>
    public List<TextSpan> Read(TextSpan clause)
    {
        clause = SkipOpeners(Phrases.WithoutAdverbs(text, clause));
        if (List(clause) is { Count: > 1 } several)
        {
            return several;
        }

        if (Employers.OfSeveral(clause) is { Count: > 1 } persons)
        {
            return persons;
        }

        return (Name(clause) ?? Employers.Of(clause)) is { } name ? [name] : [];
    }

    /// <summary>Names in a list, where all look like names and one certainly is; else none.</summary>
    public List<TextSpan> List(TextSpan list)
    {
        if (CountedAndOthers(list) is { Count: > 0 } both)
        {
            return both;
        }

        if (CountedNames.Read(text, list) is { Count: > 1 } counted)
        {
            return counted;
        }

        list = Phrases.WithoutWorks(text, Phrases.WithoutCount(text, list));
        if (ColumnList.SplitAlike(text, list) is { Count: > 1 } alike)
        {
            return alike;
        }

        if (Teams(list) is { Count: > 1 } teams)
        {
            return teams;
        }

        var parts = text.Parts(list, '、').ConvertAll(part => CountedNames.WithoutKind(text, part));
        JoinedNames.SplitLast(text, parts, parts.Count > 1 ? IsLikely : IsCertain);
        return parts.TrueForAll(part => IsLikely(part))
            && (parts.Exists(part => names.IsWinner(text.Slice(part))) || ArePlaces(parts))
            ? parts
            : [];
    }

    // 甲公司、乙公司2家企业以及丙医院林望潮
    private List<TextSpan> CountedAndOthers(TextSpan clause)
    {
        var count = SentencePatterns.CountAmong().Match(text.Cut(clause));
        if (!count.Success)
        {
            return [];
        }

        var joint = clause.Start + count.Groups["joint"].Index;
        var counted = List(clause with { Length = joint - clause.Start });
        var rest = TextSpan.Between(joint + count.Groups["joint"].Length, clause.End);
        var others = Read(rest) is { Count: > 0 } read ? read : BeforePerson(rest);
        return counted.Count > 1 && others.Count > 0 ? [.. counted, .. others] : [];
    }

    // 丙医院向大潮: who stands behind a certain institution is of it, however uncommon the name.
    private List<TextSpan> BeforePerson(TextSpan span)
    {
        const int MinPerson = 2;
        const int MaxPerson = 3;
        for (var length = MinPerson; length <= MaxPerson && length < span.Length; length++)
        {
            if (InstitutionShape.IsCertain(text.Slice(span)[..^length]))
            {
                return [span with { Length = span.Length - length }];
            }
        }

        return [];
    }

    // 海科参赛的听潮队和望潮队: whoever sent them stands before.
    private List<TextSpan> Teams(TextSpan list)
    {
        const int MaxTeam = 16;
        var of = text.Slice(list).IndexOf('的') + 1;
        var teams = text.Parts(TextSpan.Between(list.Start + of, list.End), "、和与及");
        return teams.TrueForAll(team => team.Length is > 2 and <= MaxTeam
            && Words.EndsWithAny(text.Slice(team), WinnerWords.Teams))
                ? teams
                : [];
    }

    /// <summary>The name that a clause opens with, before whatever tells how it won.</summary>
    public TextSpan? Name(TextSpan clause)
    {
        clause = SkipOpeners(clause);
        var slice = text.Slice(clause);
        if (Phrases.Helped(text, clause) is { } helped)
        {
            return helped;
        }

        if (SentencePatterns.Abbreviation().Match(text.Cut(clause)) is { Success: true } brief
            && InstitutionShape.IsCertain(slice[..brief.Length]))
        {
            return clause with { Length = brief.Length };
        }

        var count = SentencePatterns.Several().Match(text.Cut(clause));
        for (var i = MinName; i <= Math.Min(slice.Length, MaxName); i++)
        {
            var isEnd = i == slice.Length || i == count.Index
                || (Words.FindStart(slice[i..], WinnerWords.BehindNames) is { } behind
                    && !Words.StartsWithAny(slice[(i + behind.Length)..], WinnerWords.LegalForms));
            if (!isEnd)
            {
                continue;
            }

            if (WithinGroup(clause, i) is { } member)
            {
                return member;
            }

            var name = text.Trim(clause with { Length = i });
            if (names.StandsFor(text.Slice(name)) is { } own)
            {
                return own;
            }

            if (Employers.WithoutOwner(name) is var team && team.Length < name.Length
                && Words.EndsWithAny(text.Slice(team), WinnerWords.Teams)
                && !Words.EqualsAny(text.Slice(team), WinnerWords.OnlyKinds))
            {
                // 我校听潮团队
                return team;
            }

            // 海科顺利通过评审: what stands before the verb is no part of the name.
            var bare = Phrases.WithoutAdverbs(text, name);
            name = bare.Length < name.Length && !InstitutionShape.IsCertain(text.Slice(name))
                && names.IsWinner(text.Slice(bare)) ? bare : name;
            if (names.IsWinner(text.Slice(name)))
            {
                // 潮汐 of 潮汐在线, which the headline has whole
                return names.Claimed is { } whole && whole.Length > name.Length
                    && whole.AsSpan().StartsWith(text.Slice(name)) && slice.StartsWith(whole, StringComparison.Ordinal)
                    ? clause with { Length = whole.Length }
                    : name;
            }
        }

        return null;
    }

    // 海州集团旗下渔业研究院: the member of the group is who won.
    private TextSpan? WithinGroup(TextSpan clause, int end)
    {
        const string Within = "旗下";
        var slice = text.Slice(clause);
        if (!slice[end..].StartsWith(Within, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = TextSpan.Between(clause.Start + end + Within.Length, clause.End);
        for (var i = MinName; i <= Math.Min(rest.Length, MaxName); i++)
        {
            if (i == rest.Length || Words.StartsWithAny(text.Slice(rest)[i..], WinnerWords.BehindNames))
            {
                var member = rest with { Length = i };
                return InstitutionShape.IsLikely(text.Slice(member))
                    ? TextSpan.Between(clause.Start, member.End)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The clause behind the words that only lead to it: 近日, 其中, 并.</summary>
    public TextSpan SkipOpeners(TextSpan clause)
    {
        clause = Phrases.WithoutStars(text, clause);
        while ((Words.FindStart(text.Slice(clause), WinnerWords.Leads)
            ?? Words.FindStart(text.Slice(clause), InstitutionWords.Openers)) is { } opener
            && opener.Length <= clause.Length)
        {
            clause = text.Trim(TextSpan.Between(clause.Start + opener.Length, clause.End));
        }

        return BesideOthers(clause);
    }

    // 另有东屿农商银行的《标题》, but not 另有一篇, which counts more of what has been told of; 及东屿渔会
    private TextSpan BesideOthers(TextSpan clause)
    {
        const string Beside = "另有";
        const char And = '及';
        var slice = text.Slice(clause);
        var lead = slice.StartsWith(Beside) && !Numeral.TryRead(slice[Beside.Length..], out _, out _) ? Beside.Length
            : slice is [And, ..] && InstitutionShape.IsCertain(text.Slice(text.Parts(clause, '、')[0])[1..]) ? 1
            : 0;
        return text.Trim(TextSpan.Between(clause.Start + lead, clause.End));
    }

    /// <summary>Whether a clause names a person by its office alone: 同时，创始人兼总裁张三.</summary>
    public bool IsMember(TextSpan clause)
    {
        clause = SkipOpeners(Phrases.WithoutAdverbs(text, clause));
        var slice = text.Slice(clause);
        return (Words.StartsWithAny(slice, PersonWords.Offices) || Words.StartsWithAny(slice, WinnerWords.Roles))
            && PersonName.BeforeLast(text, clause).Any();
    }

    private bool ArePlaces(List<TextSpan> parts) =>
        parts.Count > 1 && parts.TrueForAll(part => PlacePatterns.Place().IsMatch(text.Slice(part)));

    // 某大学软件与安全研究室 alone is one name: both parts must be names by themselves.
    private bool IsCertain(TextSpan name) =>
        InstitutionShape.IsCertain(text.Slice(name)) || names.IsWinner(text.Slice(name)) || ArePlaces([name, name]);

    private bool IsLikely(TextSpan name) =>
        InstitutionShape.IsLikely(text.Slice(name)) || names.IsWinner(text.Slice(name));
}
