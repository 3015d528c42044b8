using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Reads who made or entered a title from the words before it: 由甲单位申报的, 甲农会与乙大学.</summary>
internal sealed class TitleMaker(string text, WinnerNames names, WinnerReader winners)
{
    private const int MaxInstitution = 60;

    private const int MinNamed = 3;

    /// <summary>Who entered a title, as the words before it say.</summary>
    public TextSpan? InstitutionBefore(TextSpan before)
    {
        if (SentencePatterns.WithPartner().IsMatch(text.Slice(text.Trim(before))))
        {
            // 与乙大学共同完成的: whoever the sentence tells of did it.
            return null;
        }

        var clause = SkipLinks(text.Trim(before));
        if ((BeforeMeans(clause) ?? Employers.InBrackets(text, clause)) is { } winner)
        {
            return winner;
        }

        var owner = SentencePatterns.Subsidiary().Match(text.Cut(clause));
        clause = TextSpan.Between(clause.Start + owner.Length, clause.End);
        clause = WithoutGenre(clause);
        clause = WithoutKind(clause);
        var joint = SentencePatterns.Joint().Match(text.Cut(clause));
        var institution = text.Trim(new TextSpan(clause.Start, joint.Success ? joint.Index : clause.Length));
        institution = Employers.BeforeBrackets(text, institution) ?? institution;
        if (institution.Length is < 2 or > MaxInstitution)
        {
            return null;
        }

        if (Words.EqualsAny(text.Slice(institution), WinnerWords.Own))
        {
            return names.StandsFor(text.Slice(institution));
        }

        if (institution.Length == MinNamed - 1
            && (InstitutionWords.Departments.Contains(text[institution.End - 1]) || text[institution.End - 1] is '房')
            && !PersonName.IsWhole(text.Slice(institution)))
        {
            // 骨科《标题》, 产房案例《标题》
            return institution;
        }

        // 我校望海合唱团 has a name behind the owner's, 我校图书馆 has none.
        var named = winners.Employers.WithoutOwner(institution);
        institution = named.Length < MinNamed || Words.EqualsAny(text.Slice(named), InstitutionWords.AllEndings)
            ? institution
            : named;
        if (ArePartners(institution))
        {
            return institution;
        }

        return names.StandsFor(text.Slice(institution)) ?? Leader(institution) ?? PersonMakers.OfTeam(text, institution)
            ?? (IsLikely(institution)
                ? institution
                : winners.Name(clause) ?? winners.Employers.Of(WithoutOthers(institution)) ?? DepartmentOf(institution)
                    ?? MakerNamed(clause));
    }

    // 东屿小学马文山等: the others are of no name.
    private TextSpan WithoutOthers(TextSpan persons) =>
        persons with { Length = Words.TrimEnd(text.Slice(persons), WinnerWords.Others).Length };

    // 东屿日报通讯: firms are called 通讯 too, but not behind the name of another institution.
    private TextSpan WithoutGenre(TextSpan clause)
    {
        const string Report = "通讯";
        var name = Words.TrimEnd(text.Slice(clause), WorkWords.Genres);
        return clause with
        {
            Length = name.EndsWith(Report) && InstitutionShape.IsCertain(name[..^Report.Length])
                ? name.Length - Report.Length
                : name.Length,
        };
    }

    // 甲剧团创排的淮剧, before a genre that has been left out: what kind of play it is
    private TextSpan WithoutKind(TextSpan clause)
    {
        const int MaxKind = 4;
        var of = text.Slice(clause).LastIndexOf('的') + 1;
        return of > 1 && clause.Length > of && clause.Length - of <= MaxKind
            && Words.EndsWithAny(text.Slice(clause)[..(of - 1)], WorkWords.Making)
                ? clause with { Length = of }
                : clause;
    }

    // 甲公司凭借与乙大学共同完成的: who won with it stands before the word.
    private TextSpan? BeforeMeans(TextSpan clause)
    {
        foreach (var means in SentenceWords.ByMeans)
        {
            if (text.Slice(clause).IndexOf(means, StringComparison.Ordinal) is > 1 and var at
                && winners.Name(clause with { Length = at }) is { } winner)
            {
                return winner;
            }
        }

        return null;
    }

    // 海科自主研发的, Tidal 发行的: what made a thing is a name, whatever it ends with.
    private TextSpan? MakerNamed(TextSpan clause)
    {
        var made = SentencePatterns.Made().Match(text.Cut(clause)).Groups["name"];
        var name = text.Trim(new TextSpan(clause.Start + made.Index, made.Length));
        return made.Success && (HanText.IsAll(text.Slice(name)) || IsLatinWord(text.Slice(name)))
            && !PersonName.IsWhole(text.Slice(name))
            && !Words.StartsWithAny(text.Slice(name), WinnerWords.Own)
            && !Words.StartsWithAny(text.Slice(name), WinnerWords.NoStarts)
            && !Words.ContainsAny(text.Slice(name), WinnerWords.NotInWinners)
            && !Words.EndsWithAny(text.Slice(name), WinnerWords.NoWinners)
            && !Words.EndsWithAny(text.Slice(name), WinnerWords.Others)
            && !Words.EndsWithAny(text.Slice(name), WinnerWords.Teams)
                ? name
                : null;
    }

    // Two words may be a person.
    private static bool IsLatinWord(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return name is [>= 'A' and <= 'Z', ..];
    }

    /// <summary>
    /// A name that nothing but its place makes one: in 甲公司的“标题”、某某的“标题” both stand alike before their titles.
    /// </summary>
    public TextSpan? NameLikeThat(TextSpan before, SubjectItem beside)
    {
        const int MaxName = 12;
        if (beside.Institution is not { } other || other.End >= beside.Title.Start
            || !InstitutionShape.IsLikely(text.Slice(other)))
        {
            return null;
        }

        var name = SkipLinks(text.Trim(before));
        var joint = text.Slice(TextSpan.Between(other.End, beside.Title.Start))[..^1].Trim();
        name = text.Slice(name).EndsWith(joint, StringComparison.Ordinal)
            ? text.Trim(name with { Length = name.Length - joint.Length })
            : default;
        return name.Length is > 2 and <= MaxName && HanText.IsAll(text.Slice(name)) && !text.Slice(name).Contains('的')
            && !PersonName.IsWhole(text.Slice(name)) && !PersonMakers.EndWith(text, name)
            && !Words.EndsWithAny(text.Slice(name), WinnerWords.NoWinners)
            && !Words.EndsWithAny(text.Slice(name), SentenceWords.Things)
                ? name
                : null;
    }

    // 甲公司联合乙大学、丙大学: all of them; 甲公司携手某银行, 甲公司应用于乙医院: the first is who tells of it.
    private TextSpan? Leader(TextSpan makers)
    {
        foreach (var link in WinnerWords.ForOthers)
        {
            if (Before(makers, link) is { } maker)
            {
                return maker;
            }
        }

        foreach (var link in WinnerWords.Together)
        {
            if (Before(makers, link) is { } leader)
            {
                var partners = text.Parts(TextSpan.Between(leader.End + link.Length, makers.End), "、和与及");
                return partners.TrueForAll(name => InstitutionShape.IsCertain(text.Slice(name))) ? makers : leader;
            }
        }

        return null;
    }

    // The one winner that stands before a word.
    private TextSpan? Before(TextSpan makers, string link)
    {
        var leader = makers with { Length = Math.Max(text.Slice(makers).IndexOf(link, StringComparison.Ordinal), 0) };
        return leader.Length > 1 && !text.Slice(leader).Contains('、') && names.IsWinner(text.Slice(leader))
            ? leader
            : null;
    }

    // 甲农会与乙大学
    private bool ArePartners(TextSpan institution)
    {
        var link = text.Slice(institution).IndexOfAny("与和及&＆");
        return link > 1 && link + 3 < institution.Length
            && IsPartner(text.Slice(institution)[..link])
            && IsPartner(text.Slice(institution)[(link + 1)..]);
    }

    private bool IsPartner(ReadOnlySpan<char> name) => InstitutionShape.IsCertain(name) || names.IsWinner(name);

    // Beside 甲集团 whoever tells of it is an institution, whatever the name ends with.
    private bool IsLikely(TextSpan name) =>
        (InstitutionShape.IsLikely(text.Slice(name))
            || (text.Parts(name, '、') is { Count: > 1 } parts && parts.TrueForAll(IsWinner)))
        && !text.Slice(name).ContainsAny(Punctuation.TitleMarks);

    private bool IsWinner(TextSpan name) =>
        InstitutionShape.IsLikely(text.Slice(name)) || names.IsWinner(text.Slice(name));

    // 采编部林望潮创作的《标题》: the person's department.
    private TextSpan? DepartmentOf(TextSpan author)
    {
        foreach (var department in PersonName.BeforeLast(text, author))
        {
            if (IsLikely(department))
            {
                return department;
            }
        }

        // 502组任望潮: behind the number of a group any short name is a person's.
        var group = ClassName.AtStart(text, author);
        return ClassName.IsWhole(text.Slice(group))
            && PersonName.MayBeOne(text.Slice(TextSpan.Between(group.End, author.End)))
                ? group
                : null;
    }

    /// <summary>
    /// The words behind what stands between the items of a list: 项目、由某单位, 项目和某单位, 以及某单位.
    /// </summary>
    public TextSpan SkipLinks(TextSpan clause)
    {
        clause = winners.SkipOpeners(clause);
        if ((Words.FindStart(text.Slice(clause), SentenceWords.Things)
                ?? Words.FindStart(text.Slice(clause), WinnerWords.Teams)) is { } thing
            && Words.StartsWithAny(text.Slice(clause)[thing.Length..], ["和", "与", "及", "以及"]))
        {
            clause = TextSpan.Between(clause.Start + thing.Length, clause.End);
        }

        foreach (var link in (string[])["由", "来自", "、", "以及", "和", "与", "及", "其中", "由", "来自"])
        {
            var at = text.Slice(clause).LastIndexOf(link, StringComparison.Ordinal);
            var before = clause with { Length = Math.Max(at, 0) };
            if (link == "、" && IsEntrant(before))
            {
                // 甲公司申报、乙公司协助建设的: who entered it won.
                return before;
            }

            // 和平小学 is one name.
            var opens = at == 0 && !Words.StartsWithAny(text.Slice(clause), InstitutionWords.NamesOfJoints);
            var isFirst = opens || (at > 0 && link == "、" && !IsWinner(before)
                && !EndsInPersons(TextSpan.Between(before.End + 1, clause.End)));
            if (isFirst)
            {
                clause = text.Trim(TextSpan.Between(clause.Start + at + link.Length, clause.End));
            }
        }

        return winners.SkipOpeners(clause);
    }

    // 甲公司申报
    private bool IsEntrant(TextSpan clause) =>
        SentencePatterns.Entered().Match(text.Cut(clause)) is { Success: true, Index: > 1 } verb
        && IsWinner(clause with { Length = verb.Index });

    // 海州大学林望潮、马小舟两名同学完成的: persons of one institution
    private bool EndsInPersons(TextSpan maker)
    {
        var joint = SentencePatterns.Joint().Match(text.Cut(maker));
        maker = joint.Success ? maker with { Length = joint.Index } : maker;
        var persons = Words.TrimEnd(Words.TrimEnd(text.Slice(maker), WinnerWords.Teams), WinnerWords.Persons);
        return PersonName.IsWhole(
            text.Slice(Phrases.WithoutCount(text, maker with { Length = persons.Length })));
    }

    /// <summary>Whether nothing but a person's name stands before the title: 、林望潮“标题”.</summary>
    public bool IsPerson(TextSpan before) => PersonName.IsWhole(text.Slice(SkipLinks(text.Trim(before))));
}
