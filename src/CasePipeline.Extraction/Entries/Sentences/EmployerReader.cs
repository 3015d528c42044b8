using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads whom persons belong to, as their awards go with it: 某某大学博士生张三, 某某社区的张三同学.</summary>
internal sealed class EmployerReader(string text, WinnerNames names)
{
    private const int MaxName = 40;

    private const int MinName = 2;

    /// <summary>
    /// Whom a person belongs to, as its award goes with the institution: 某某大学博士生张三, 某某社区的张三同学.
    /// </summary>
    public TextSpan? Of(TextSpan clause)
    {
        if ((WithoutPerson(clause) ?? OfPersons(clause)) is { } employer)
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
                var name = WithoutOwner(Phrases.WithoutCount(text, clause with { Length = i }));
                return names.StandsFor(text.Slice(name))
                    ?? (InstitutionShape.IsCertain(text.Slice(name)) || IsDepartment(text.Slice(name))
                        ? name
                        : OfFirstPerson(name));
            }
        }

        return null;
    }

    /// <summary>Whom one who holds an office belongs to, whatever the name: 海科安全创始人兼CEO望潮.</summary>
    public TextSpan? OfOfficer(TextSpan clause)
    {
        var slice = text.Slice(clause);
        for (var i = MinName; i < Math.Min(slice.Length, MaxName); i++)
        {
            var name = text.Trim(clause with { Length = i });
            if (PersonBehindOffices(slice[i..]) is { } person && PersonName.MayBeOne(person)
                && (InstitutionShape.IsCertain(text.Slice(name)) || names.IsWinner(text.Slice(name))))
            {
                return name;
            }
        }

        return null;
    }

    // 望潮 of 创始人兼CEO望潮; null where no office stands first.
    private static string? PersonBehindOffices(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        var hasOffice = false;
        while (true)
        {
            var office = Words.FindStart(rest, PersonWords.Offices) ?? Words.FindStart(rest, WinnerWords.Roles);
            if ((office ?? Words.FindStart(rest, PersonWords.BesideOffices)) is not { } word)
            {
                return hasOffice ? rest.ToString() : null;
            }

            hasOffice |= office is not null;
            rest = rest[word.Length..].TrimStart();
        }
    }

    /// <summary>
    /// The same of several, where one at least is certain and shows what the others are: 某某大学的张三、某某学院讲师李四.
    /// </summary>
    public List<TextSpan> OfSeveral(TextSpan clause)
    {
        var parts = text.Parts(clause, '、');
        JoinedNames.SplitLast(text, parts, part => OfPerson(part, true) is not null);
        var found = parts.ConvertAll(part => OfPerson(part, true));
        return found.TrueForAll(name => name is not null)
            && parts.Exists(part => OfPerson(part, false) is not null)
            ? found.ConvertAll(name => name.GetValueOrDefault())
            : [];
    }

    // 海州大学林望潮、马小舟团队, 海州大学林望潮教授、马小舟研究员: the persons are of one institution.
    private TextSpan? OfPersons(TextSpan clause)
    {
        var persons = clause with { Length = Words.TrimEnd(text.Slice(clause), WinnerWords.Teams).Length };
        var first = text.Slice(persons).IndexOf('、');
        return first > 0 && text.Parts(TextSpan.Between(persons.Start + first + 1, persons.End), '、')
                .TrueForAll(person => PersonName.IsWhole(text.Slice(WithoutRank(person))))
            ? OfFirstPerson(persons)
            : null;
    }

    // 海州小学丁望潮、马小舟, whom what stands behind makes persons
    private TextSpan? OfFirstPerson(TextSpan persons)
    {
        var end = text.Slice(persons).IndexOf('、');
        var others = TextSpan.Between(persons.Start + end + 1, persons.End);
        return WithoutPerson(
            WithoutRank(end > 0 && text.Parts(others, '、').TrueForAll(MayBePerson)
                ? persons with { Length = end }
                : persons),
            true);
    }

    private bool MayBePerson(TextSpan name) => PersonName.MayBeOne(text.Slice(WithoutRank(name)));

    private TextSpan WithoutRank(TextSpan person) =>
        person with { Length = Words.TrimEnd(text.Slice(person), WinnerWords.Persons).Length };

    /// <summary>
    /// A department without the word for whose it is: 我校渔业系. 集团客服中心 has no other name than that.
    /// </summary>
    public TextSpan WithoutOwner(TextSpan name) =>
        Words.FindStart(text.Slice(name), WinnerWords.Own) is { } own && own.Length < name.Length
        && (!own.Equals("集团", StringComparison.Ordinal)
            || Words.EndsWithAny(text.Slice(name), InstitutionWords.LegalForms))
        && !Words.StartsWithAny(text.Slice(name), WinnerWords.FirmDesks)
        && !text.Slice(name).StartsWith("学校")
            ? text.Trim(TextSpan.Between(name.Start + own.Length, name.End))
            : name;

    // 渔业系, 思政部: whose person stands behind it.
    private static bool IsDepartment(ReadOnlySpan<char> name) =>
        name.Length is > 2 and <= MaxName && InstitutionWords.Departments.Contains(name[^1])
        && !name.ContainsAny(Punctuation.ClauseEnds) && !name.ContainsAny(Punctuation.TitleMarks);

    // 某某大学的张三同学, 某某大学教授张三
    private TextSpan? OfPerson(TextSpan part, bool isOfPersons)
    {
        var person = WithoutRank(part);
        return WithoutPerson(person, isOfPersons)
            ?? (isOfPersons ? BeforeAnyName(person) ?? BeforeOccupation(person) : null)
            ?? OfOfficer(person)
            ?? (PersonName.BeforeLast(text, person).Any() ? Of(part) : null);
    }

    // 潮汐事业部画工李文红: what somebody does has many names.
    private TextSpan? BeforeOccupation(TextSpan part)
    {
        const int MaxOccupation = 4;
        foreach (var before in PersonName.BeforeLast(text, part))
        {
            for (var length = MinName; length <= MaxOccupation; length++)
            {
                var name = before with { Length = Math.Max(before.Length - length, 0) };
                if (PersonWords.Occupations.Contains(text[before.End - 1])
                    && InstitutionShape.IsCertain(text.Slice(name)))
                {
                    return name;
                }
            }
        }

        return null;
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
                return HoldsOther(name) ? null : name;
            }
        }

        return null;
    }

    // 某某图书馆林望潮某某中学, before the second person: nothing parts the two that won.
    private bool HoldsOther(TextSpan name)
    {
        const int MinInstitution = 4;
        for (var end = name.Start + MinInstitution; end < name.End - MinInstitution - MinName; end++)
        {
            if (InstitutionShape.IsCertain(text.Slice(TextSpan.Between(name.Start, end)))
                && PersonName.BehindFirst(text, TextSpan.Between(end, name.End)).Any(
                    other => other.Length >= MinInstitution && InstitutionShape.IsCertain(text.Slice(other))))
            {
                return true;
            }
        }

        return false;
    }
}
