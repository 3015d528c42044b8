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

    /// <summary>The winners that a clause opens with.</summary>
    public List<TextSpan> Read(TextSpan clause)
    {
        clause = SkipOpeners(Phrases.WithoutAdverbs(text, clause));
        if (List(clause) is { Count: > 1 } several)
        {
            return several;
        }

        if (Affiliations(clause) is { Count: > 1 } persons)
        {
            return persons;
        }

        return (Name(clause) ?? Affiliation(clause)) is { } name ? [name] : [];
    }

    /// <summary>Names in a list, where all look like names and one certainly is; else none.</summary>
    public List<TextSpan> List(TextSpan list)
    {
        list = Phrases.WithoutWorks(text, Phrases.WithoutCount(text, list));
        if (ColumnList.SplitAlike(text, list) is { Count: > 1 } alike)
        {
            return alike;
        }

        var parts = text.Parts(list, '、').ConvertAll(WithoutKind);
        SplitLast(parts, parts.Count > 1 ? IsLikely : IsCertain);
        return parts.TrueForAll(part => IsLikely(part))
            && (parts.Exists(part => names.IsWinner(text.Slice(part))) || ArePlaces(parts))
            ? parts
            : [];
    }

    /// <summary>The name that a clause opens with, before whatever tells how it won.</summary>
    public TextSpan? Name(TextSpan clause)
    {
        clause = SkipOpeners(clause);
        var slice = text.Slice(clause);
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

            var name = text.Trim(clause with { Length = i });
            if (names.StandsFor(text.Slice(name)) is { } own)
            {
                return own;
            }

            if (names.IsWinner(text.Slice(name)))
            {
                // 微步 of 微步在线, which the headline has whole
                return names.Claimed is { } whole && whole.Length > name.Length
                    && whole.AsSpan().StartsWith(text.Slice(name)) && slice.StartsWith(whole, StringComparison.Ordinal)
                    ? clause with { Length = whole.Length }
                    : name;
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

        return clause;
    }

    /// <summary>
    /// Whom a person belongs to, as its award goes with the institution: 某某大学博士生张三, 某某社区的张三同学.
    /// </summary>
    public TextSpan? Affiliation(TextSpan clause)
    {
        if (WithoutPerson(clause) is { } employer)
        {
            return employer;
        }

        if (!Words.ContainsAny(text.Slice(clause), WinnerWords.Roles))
        {
            return null;
        }

        var slice = text.Slice(clause);
        for (var i = MinName; i < Math.Min(slice.Length, MaxName); i++)
        {
            if (slice[i] == '的' || Words.StartsWithAny(slice[i..], WinnerWords.Roles))
            {
                var name = WithoutOwner(text.Trim(clause with { Length = i }));
                return names.StandsFor(text.Slice(name))
                    ?? (InstitutionShape.IsCertain(text.Slice(name)) || IsDepartment(text.Slice(name))
                        ? name
                        : OfFirstPerson(name));
            }
        }

        return null;
    }

    /// <summary>Whether a clause names a person by its office alone: 同时，创始人兼总裁张三.</summary>
    public bool IsMember(TextSpan clause)
    {
        clause = SkipOpeners(Phrases.WithoutAdverbs(text, clause));
        var slice = text.Slice(clause);
        return (Words.StartsWithAny(slice, PersonWords.Offices) || Words.StartsWithAny(slice, WinnerWords.Roles))
            && PersonName.BeforeLast(text, clause).Any();
    }

    // 海州小学丁望潮、马小舟, whom what stands behind makes persons
    private TextSpan? OfFirstPerson(TextSpan persons) =>
        text.Slice(persons).IndexOf('、') is > 0 and var end && PersonName.MayBeList(text.Slice(persons)[(end + 1)..])
            ? WithoutPerson(persons with { Length = end }, true)
            : WithoutPerson(persons, true);

    /// <summary>A department without the word for whose it is: 我校渔业系.</summary>
    public TextSpan WithoutOwner(TextSpan name) =>
        Words.FindStart(text.Slice(name), WinnerWords.Own) is { } own && own.Length < name.Length
            ? text.Trim(TextSpan.Between(name.Start + own.Length, name.End))
            : name;

    // 渔业系, 思政部: whose person stands behind it.
    private static bool IsDepartment(ReadOnlySpan<char> name) =>
        name.Length is > 2 and <= MaxName && InstitutionWords.Departments.Contains(name[^1])
        && !name.ContainsAny(Punctuation.ClauseEnds) && !name.ContainsAny(Punctuation.TitleMarks);

    // 某某大学的张三、某某学院讲师李四和某某中学的王五同学: one at least is certain, and shows what the others are.
    private List<TextSpan> Affiliations(TextSpan clause)
    {
        var parts = text.Parts(clause, '、');
        SplitLast(parts, part => AffiliationOf(part, true) is not null);
        var found = parts.ConvertAll(part => AffiliationOf(part, true));
        return found.TrueForAll(name => name is not null)
            && parts.Exists(part => AffiliationOf(part, false) is not null)
            ? found.ConvertAll(name => name.GetValueOrDefault())
            : [];
    }

    // 某某大学的张三同学, 某某大学教授张三
    private TextSpan? AffiliationOf(TextSpan part, bool isOfPersons)
    {
        var person = part with { Length = Words.TrimEnd(text.Slice(part), WinnerWords.Persons).Length };
        return WithoutPerson(person, isOfPersons)
            ?? (isOfPersons ? BeforeAnyName(person) : null)
            ?? (PersonName.BeforeLast(text, person).Any() ? Affiliation(part) : null);
    }

    // 某某大学洪子非: the surname is hardly known, but persons stand behind the other institutions.
    private TextSpan? BeforeAnyName(TextSpan part)
    {
        const int MaxPerson = 3;
        for (var length = MaxPerson; length >= MinName; length--)
        {
            var before = part with { Length = Math.Max(part.Length - length, 0) };
            if (InstitutionShape.IsCertain(text.Slice(before))
                && PersonName.MayBeList(text.Slice(TextSpan.Between(before.End, part.End))))
            {
                return before;
            }
        }

        return null;
    }

    // 某某大学张三: the name of a person and nothing else stands behind.
    private TextSpan? WithoutPerson(TextSpan clause, bool isOfPersons = false)
    {
        foreach (var before in PersonName.BeforeLast(text, clause))
        {
            // 某某银行周刊: what is short is a name for certain only where it is set apart.
            var name = before with { Length = text.Slice(before).TrimEnd("的 ").Length };
            var isName = isOfPersons || clause.Length - before.Length > MinName || name.Length < before.Length;
            if (isName && InstitutionShape.IsCertain(text.Slice(name)))
            {
                return name;
            }
        }

        return null;
    }

    private bool ArePlaces(List<TextSpan> parts) =>
        parts.Count > 1 && parts.TrueForAll(part => PlacePatterns.Place().IsMatch(text.Slice(part)));

    // 园区企业某某公司: what kind of firm it is stands before the name.
    private TextSpan WithoutKind(TextSpan name)
    {
        const string Kind = "企业";
        var at = text.Slice(name).IndexOf(Kind, StringComparison.Ordinal);
        if (at <= 0)
        {
            return name;
        }

        var rest = TextSpan.Between(name.Start + at + Kind.Length, name.End);
        return InstitutionShape.IsCertain(text.Slice(rest)) ? rest : name;
    }

    // 某大学软件与安全研究室 alone is one name: both parts must be names by themselves.
    private bool IsCertain(TextSpan name) =>
        InstitutionShape.IsCertain(text.Slice(name)) || names.IsWinner(text.Slice(name)) || ArePlaces([name, name]);

    private bool IsLikely(TextSpan name) =>
        InstitutionShape.IsLikely(text.Slice(name)) || names.IsWinner(text.Slice(name));

    private void SplitLast(List<TextSpan> parts, Predicate<TextSpan> isOne)
    {
        var last = parts[^1];
        foreach (var link in (string[])["以及", "和", "与", "及"])
        {
            var at = text.Slice(last).IndexOf(link, StringComparison.Ordinal);
            if (at < MinName)
            {
                continue;
            }

            var first = text.Trim(last with { Length = at });
            var second = text.Trim(TextSpan.Between(last.Start + at + link.Length, last.End));
            if (isOne(first) && isOne(second))
            {
                parts[^1] = first;
                parts.Add(second);
                return;
            }
        }
    }
}
