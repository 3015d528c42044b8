using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries.Sentences;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Reads lists that stand in one line behind their award: 一等奖：甲银行“渔汛贷”、乙银行“渔灯贷”.</summary>
internal static class InlineEntryReader
{
    private const int MaxBareItem = 30;

    public static List<Entry> Read(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        var entries = new List<Entry>();
        if (line.Length > Labels.MaxLine)
        {
            return entries;
        }

        foreach (var (award, list) in ListsOf(text, line))
        {
            if (Words.StartsWithAny(text.Slice(list), AwardWords.Rules))
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
            var isOne = CaseLabels.Read(text, list) is [{ Kind: CaseLabelKind.Title } label, ..]
                && label.Label.Start > list.Start;
            var forms = isOne ? InlineItems.Read(text, [list], style) : ReadList(text, list, style);
            if ((forms.Exists(form => form.Kind is FormKind.Organisation)
                && forms.TrueForAll(form => IsWinner(text, form)))
                || (GoesToOrganisations(text.Slice(award)) && forms.TrueForAll(form => IsNamed(text, form))))
            {
                forms = forms.ConvertAll(form => form with { Kind = FormKind.Organisation });
            }

            if (forms.TrueForAll(IsItem) && !PrizeShape.IsPrize(text.Slice(list)))
            {
                entries.AddRange(forms.Select(form => Entry.Of(path.SeriesBesideAward, award, form)));
            }
        }

        return entries;
    }

    private static List<EntryForm> ReadList(string text, TextSpan list, ListStyle style) =>
        ClassFormReader.ReadSeveral(text, list) is { Count: > 0 } classes
            ? classes
            : ColumnList.SplitAlike(text, list) is { Count: > 1 } names
            ? names.ConvertAll(name => new EntryForm(FormKind.Organisation, null, name))
            : InlineItems.Read(text, [.. InlineItems.Of(text, list)], style);

    /// <summary>The entries of a line that lists several titles in marks with who won: “甲”（某行）、“乙”（某社）.</summary>
    public static List<Entry> ReadMarked(string text, TextSpan line, HeadingPath path, ListStyle style)
    {
        if (line.Length is 0 or > Labels.MaxLine || !Punctuation.TitleMarks.Contains(text[line.Start]))
        {
            return [];
        }

        var content = line with { Length = text.Slice(line).TrimEnd(Punctuation.ItemEndMarks).Length };
        var forms = InlineItems.Read(text, [.. InlineItems.Of(text, content)], style);
        return forms.Count > 1
            && forms.TrueForAll(form => form is { Kind: FormKind.Certain, Title: not null, Institution: not null })
                ? forms.ConvertAll(form => new Entry(path.Series, path.Award, form.Title, form.Institution))
                : [];
    }

    // 一等奖：甲、乙；二等奖：丙。 and 一等奖：甲“子”；乙“丑”。: what has no award of its own goes on with the list.
    public static List<(TextSpan Award, TextSpan List)> ListsOf(string text, TextSpan line)
    {
        var lists = new List<(TextSpan Award, TextSpan List)>();
        foreach (var part in text.Parts(line, "；;。"))
        {
            if (AwardOf(text, part) is { } list)
            {
                lists.Add(list);
            }
            else if (lists.Count > 0 && part.Length > 0)
            {
                lists[^1] = lists[^1] with { List = TextSpan.Between(lists[^1].List.Start, part.End) };
            }
        }

        return lists;
    }

    private static (TextSpan Award, TextSpan List)? AwardOf(string text, TextSpan part)
    {
        var colon = text.Slice(part).IndexOfAny('：', ':');
        if (colon <= 0)
        {
            return AwardBeforeClasses(text, part);
        }

        var lead = Words.FindStart(text.Slice(part), AwardWords.Setting)?.Length ?? 0;
        var name = HeadingName.Of(text, TextSpan.Between(part.Start + lead, part.Start + colon));
        var list = text.Trim(TextSpan.Between(part.Start + colon + 1, part.End));
        if (TellsOfWinners(text, name))
        {
            return null;
        }

        if (Verbs.Find(text, name) is { } verb && verb.Start > name.Start
            && AwardObject.Read(text, verb, TextSpan.Between(verb.End, name.End)) is [var won])
        {
            // 我县两村入选全国示范村：甲村、乙村
            return (won, list);
        }

        return HeadingName.ClassOf(text, name) is HeadingClass.Award && CaseLabels.KindOf(text.Slice(name)) is null
            ? (name, list)
            : CountedAward(text, text.Trim(TextSpan.Between(part.Start + lead, part.Start + colon)), list) is { } award
                ? (award, list)
                : null;
    }

    // 二等奖 203《甲》 202《乙》
    private static (TextSpan Award, TextSpan List)? AwardBeforeClasses(string text, TextSpan part)
    {
        var gap = text.Slice(part).IndexOfAny(Punctuation.WhiteSpace);
        if (gap <= 0 || !Words.EndsWithAny(text.Slice(part)[..gap], HeadingWords.Awards))
        {
            return null;
        }

        var list = text.Trim(TextSpan.Between(part.Start + gap, part.End));
        return ClassFormReader.ReadSeveral(text, list).Count > 0 ? (part with { Length = gap }, list) : null;
    }

    // 某公司的“标题”荣获一等奖：, 某公司3件作品获奖：: a sentence that tells who won is no label of a list.
    private static bool TellsOfWinners(string text, TextSpan name) =>
        Words.EndsWithAny(text.Slice(name), HeadingWords.Chosen)
        || IsLabelBehindDash(text.Slice(name))
        || Words.ContainsAny(text.Slice(name), SentenceWords.LooksBack)
        || (Verbs.Find(text, name) is { } verb
            && MarkedText.Find(text, TextSpan.Between(name.Start, verb.Start)).Count > 0);

    // 金奖 标题 —— 团队：甲
    private static bool IsLabelBehindDash(ReadOnlySpan<char> name) =>
        name.LastIndexOf('—') is > 0 and var dash && CaseLabels.KindOf(name[(dash + 1)..]) is not null;

    // 渔业典型场景2个：“甲”（东屿农商银行）、“乙”（西礁农商银行）: what counts just the entries behind it is their award.
    private static TextSpan? CountedAward(string text, TextSpan name, TextSpan list)
    {
        var slice = text.Slice(name);
        if (slice.Length < 4 || !AwardWords.HeadingCounters.Contains(slice[^1])
            || slice.ContainsAny(Punctuation.NotInHeadings))
        {
            return null;
        }

        var award = slice[..^1].TrimEnd(Numeral.Characters);
        return award.Length > 1 && Numeral.TryRead(slice[award.Length..^1], out var count, out _)
            && InlineItems.Of(text, list).ToList() is { Count: > 1 } items && items.Count == count
            && InlineItems.Read(text, items, ListStyle.None).TrueForAll(
                form => form is { Kind: FormKind.Certain, Title: not null, Institution: not null })
                ? text.Trim(name with { Length = award.Length })
                : null;
    }

    // 资产保全部、罗文支行: beside names that are certain, those that only end like one are names too.
    private static bool IsWinner(string text, EntryForm form) =>
        form.Kind is FormKind.Organisation
        || (form is { Kind: FormKind.Bare, Title: { } name } && InstitutionShape.IsLikely(text.Slice(name)));

    // 最佳创业公司：拾贝, 示范村：某镇某村: whatever the name, it is a company's, or a place's.
    private static bool GoesToOrganisations(ReadOnlySpan<char> award) =>
        (Words.StartsWithAny(award, HeadingWords.Best) && Words.EndsWithAny(award, AwardWords.Companies))
        || SentencePatterns.AwardOfPlaces().IsMatch(award);

    private static bool IsNamed(string text, EntryForm form) =>
        form is { Kind: FormKind.Bare or FormKind.Organisation }
        && (form.Title is not { } name || text.Slice(name).IndexOfAny(Punctuation.TitleMarks) < 0);

    // A clause of running text is longer than a title in a list, and has no marks.
    private static bool IsItem(EntryForm form) =>
        form.Kind is FormKind.Certain or FormKind.Organisation
        || form is { Kind: FormKind.Bare, Title.Length: <= MaxBareItem };
}
