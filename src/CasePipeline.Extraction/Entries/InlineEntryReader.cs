using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Reads lists that stand in one line behind their award: 一等奖：甲银行“渔汛贷”、乙银行“渔灯贷”.</summary>
internal static class InlineEntryReader
{
    private const int MaxBareItem = 40;

    public static List<Entry> Read(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        var entries = new List<Entry>();
        if (line.Length > Labels.MaxLine)
        {
            return entries;
        }

        if (AwardedTitles.Read(text, line, path) is { Count: > 0 } awarded)
        {
            return awarded;
        }

        var lists = InlineLists.Of(text, line);
        var areInBrackets = InlineItems.NameMakersInBrackets(text, lists.ConvertAll(list => list.List));
        foreach (var (award, whole) in lists)
        {
            var list = EntryFormReader.WithoutFigures(text, whole);
            if (Words.StartsWithAny(text.Slice(list), AwardWords.Rules) || PrizeShape.IsVacancy(text.Slice(list)))
            {
                continue;
            }

            // 某某公司——年度产品：“标题”
            if (WinnerBesideAward.Split(text, award) is var (winner, own))
            {
                entries.Add(new Entry(path.SeriesBesideAward, own, Enclosure.StripAll(text, list), winner));
                continue;
            }

            // 一等奖：甲银行、乙书院　方案名称：渔汛贷 is one entry.
            var isOne = CaseLabels.Read(text, list)
                is [{ Kind: CaseLabelKind.Title or CaseLabelKind.Institution } label]
                && label.Label.Start > list.Start && text.Slice(list).IndexOfAny('；', ';') < 0;
            var forms = isOne ? InlineItems.Read(text, [list], style)
                : areInBrackets ? InlineItems.ReadInBrackets(text, list)
                : ReadList(text, list, style);
            if ((Words.EndsWithAny(text.Slice(award), HeadingWords.PersonAwards)
                && forms.TrueForAll(form => form is { Kind: FormKind.Certain, Institution: not null }))
                || (forms.Exists(form => form.Kind is FormKind.Organisation)
                && (forms.TrueForAll(form => IsWinner(text, form))
                    || (Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards)
                        && forms.TrueForAll(form => form.Kind is FormKind.Organisation or FormKind.Bare))))
                || (IsOfShortNames(text, award, list) && forms.TrueForAll(form => IsNamed(text, form)))
                || (GoesToOrganisations(text.Slice(award)) && forms.TrueForAll(form => IsNamed(text, form))))
            {
                forms = forms.ConvertAll(form => form with { Kind = FormKind.Organisation });
            }

            if (forms.TrueForAll(IsItem) && !PrizeShape.IsPrize(text.Slice(list)))
            {
                // 渔业领域4个，分别是 names a section, of the award that the article has.
                var isSection = path.Award is null && HeadingLine.ClassOf(text, award) is HeadingClass.Series
                    && forms.TrueForAll(form => form is { Title: not null, Institution: not null })
                    && text[award.End] is not ('：' or ':');
                // 入围品牌3个：… below the heading 入围品牌 is of that award.
                var series = path.Award is { } above && text.Slice(above).SequenceEqual(text.Slice(award))
                    ? path.Series
                    : path.SeriesBesideAward;
                entries.AddRange(forms.Select(form => isSection
                    ? Entry.Of(award, null, form)
                    : Entry.Of(series, award, form)));
            }
        }

        return entries.Count > 0 ? entries
            : ReadCounted(text, line, path) is { Count: > 0 } counted ? counted
            : ReadChain(text, line);
    }

    // 渔港工程（3项）：东屿渔港；西礁渔港；北浦渔港, below the heading of a list of winners
    private static List<Entry> ReadCounted(string text, TextSpan line, HeadingPath path) =>
        path is { PromisesList: true, Award: null } && CountedLists.ReadBare(text, line) is var (category, titles)
            ? titles.ConvertAll(title => new Entry(path.Series, category, Enclosure.StripAll(text, title), null))
            : [];

    // 新建组：第一名「渔灯」（东屿公所）、第二名「渔网」（西礁小学）
    private static List<Entry> ReadChain(string text, TextSpan line)
    {
        var chain = new AwardChain(text).Read(line);
        if (chain.Count == 0 || chain.Exists(entry => entry.Institution is null))
        {
            return [];
        }

        var lead = TextSpan.Between(line.Start, chain[0].Award!.Value.Start);
        return SectionOf(text, lead) is { } section
            ? chain.ConvertAll(entry => entry with { Series = entry.Series ?? section })
            : chain;
    }

    // 新建组： at the end of what stands before the first award
    private static TextSpan? SectionOf(string text, TextSpan lead)
    {
        if (text.Slice(lead) is not [.., '：' or ':'])
        {
            return null;
        }

        var name = text.Slice(lead)[..^1];
        name = name[(name.LastIndexOfAny(Punctuation.Colons) + 1)..];
        var section = text.Trim(new TextSpan(lead.End - 1 - name.Length, name.Length));
        return section.Length is > 1 and <= MaxBareItem && !text.Slice(section).ContainsAny(Punctuation.ClauseEnds)
            && Verbs.Find(text, section) is null
            && HeadingLine.ClassOf(text, section) is not HeadingClass.Generic
                ? section
                : null;
    }

    private static List<EntryForm> ReadList(string text, TextSpan list, ListStyle style)
    {
        if (ClassFormReader.ReadSeveral(text, list) is { Count: > 0 } classes)
        {
            return classes;
        }

        if (ColumnList.SplitAlike(text, list) is { Count: > 1 } names)
        {
            return names.ConvertAll(name => new EntryForm(FormKind.Organisation, null, name));
        }

        if (WorksOfMakers.Read(text, list) is { Count: > 0 } works)
        {
            return works;
        }

        if (OwnedMarks.Read(text, list) is { Count: > 1 } owned
            && (owned.Select(form => form.Institution).Distinct().Count() < owned.Count
                || owned.Skip(1).Any(form => text.Slice(form.Institution!.Value).Contains('、'))))
        {
            return owned;
        }

        List<TextSpan> items = [.. InlineItems.Of(text, list)];
        if (items is [var title, var maker] && InstitutionShape.IsCertain(text.Slice(maker))
            && (Enclosure.IsWhole(text.Slice(title))
                || (!InstitutionShape.IsLikely(text.Slice(title)) && text[title.End] is '，')))
        {
            // 《标题》，东屿电台 names who won, and so does 标题，东屿电台.
            return InlineItems.Read(text, [list], style);
        }

        items = WithoutRemarks(text, items);
        var forms = InlineItems.Read(text, IsOneItem(text, list, items, style) ? [list] : items, style);

        // 一等奖：东屿海事处：渔灯: behind an award a colon can only part who won from the title.
        return forms.ConvertAll(form => form is { Kind: FormKind.Split, Institution: { } winner }
            && InstitutionShape.IsLikely(text.Slice(winner)) ? form with { Kind = FormKind.Certain } : form);
    }

    // 《标题》，讲述了海岛三代人，历时两年: clauses behind the one title in marks tell of it.
    private static List<TextSpan> WithoutRemarks(string text, List<TextSpan> items)
    {
        var areRemarks = items.Count > 1 && text.Slice(items[0]).Contains('《')
            && items[1..].TrueForAll(item => !text.Slice(item).ContainsAny(Punctuation.TitleMarks)
                && text.AsSpan(0, item.Start).TrimEnd() is [.., '，' or ',']);
        return areRemarks ? items[..1] : items;
    }

    // 甲协会、乙协会／标题的前半，后半: as the other lists have it, the marks belong to the winners and the title.
    private static bool IsOneItem(string text, TextSpan list, List<TextSpan> items, ListStyle style) =>
        AreMakersOfOne(text, items)
        || (items.Count > 1 && items.Count(item => style.Read(text, item) is not null) == 1
        && style.Read(text, list) is { Institution: { } winner } && InstitutionShape.IsLikely(text.Slice(winner)));

    // 《标题》——甲水产站、乙大学水产系: behind a winner without a title of its own the name is one of its.
    private static bool AreMakersOfOne(string text, List<TextSpan> items) =>
        items.Count > 1 && text.Slice(items[0]) is ['《', ..]
        && Enclosure.EndOfFirst(text.Slice(items[0])) is { } end && end < items[0].Length
        && text.Slice(items[0])[end..].TrimStart() is ['—' or '–', ..]
        && items[1..].TrueForAll(item => item.Length is > 2 and <= NameList.MaxName && HanText.IsAll(text.Slice(item)));

    /// <summary>
    /// The entries of a line that lists several titles with who won, in marks or between semicolons: “甲”（某行）、“乙”（某社）,
    /// 甲（某行）；乙（某社）.
    /// </summary>
    public static List<Entry> ReadMarked(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        var content = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        if (content.Length is > 0 and <= Labels.MaxLine && path.Award is not null
            && OwnedMarks.Read(text, content) is { Count: > 1 } owned)
        {
            return owned.ConvertAll(form => new Entry(path.Series, path.Award, form.Title, form.Institution));
        }

        if (content.Length is 0 or > Labels.MaxLine
            || !(Punctuation.TitleMarks.Contains(text[line.Start]) || text.Slice(content).ContainsAny('；', ';')))
        {
            return [];
        }

        // 「标题」｜设计：甲、乙 is one entry: between commas each title has its marks.
        var items = InlineItems.Of(text, content).ToList();
        if (!text.Slice(content).ContainsAny('；', ';')
            && !items.TrueForAll(item => text.Slice(item).ContainsAny(Punctuation.TitleMarks)))
        {
            return [];
        }

        var forms = InlineItems.Read(text, items, style);
        return forms.Count > 1
            && forms.TrueForAll(form => form is { Kind: FormKind.Certain, Title: not null, Institution: not null })
                ? forms.ConvertAll(form => new Entry(path.Series, path.Award, form.Title, form.Institution))
                : [];
    }

    // 资产保全部、罗文支行: beside names that are certain, those that only end like one are names too.
    private static bool IsWinner(string text, EntryForm form) =>
        form.Kind is FormKind.Organisation
        || (form is { Kind: FormKind.Bare, Title: { } name } && InstitutionShape.IsLikely(text.Slice(name)));

    // 最佳创业公司：拾贝, 示范村：某镇某村: whatever the name, it is a company's, or a place's.
    // 文明车队：姐妹车队、雷锋车队
    private static bool IsOfShortNames(string text, TextSpan award, TextSpan list) =>
        Words.EndsWithAny(text.Slice(award), HeadingWords.OrganisationAwards)
        && OrganisationList.AreShort(text, text.Parts(list, '、'));

    private static bool GoesToOrganisations(ReadOnlySpan<char> award) =>
        (Words.StartsWithAny(award, HeadingWords.Best) && Words.EndsWithAny(award, AwardWords.Companies))
        || OrganisationList.NamesOrganisations(award)
        || PlacePatterns.AwardOfPlaces().IsMatch(award);

    private static bool IsNamed(string text, EntryForm form) =>
        form is { Kind: FormKind.Bare or FormKind.Organisation }
        && (form.Title is not { } name || text.Slice(name).IndexOfAny(Punctuation.TitleMarks) < 0);

    // A clause of running text is longer than a title in a list, and has no marks.
    private static bool IsItem(EntryForm form) =>
        form.Kind is FormKind.Certain or FormKind.Organisation
        || form is { Kind: FormKind.Bare, Title.Length: <= MaxBareItem };
}
