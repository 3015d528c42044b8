using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>The items of a list that stands in one line: 甲银行“渔汛贷”、乙银行“渔灯贷”.</summary>
internal static class InlineItems
{
    private const int MaxMaker = 20;

    /// <summary>The items of a list.</summary>
    /// <remarks>
    /// Commas within marks belong to a title; where there are semicolons, commas belong to the items.
    /// </remarks>
    public static IEnumerable<TextSpan> Of(string text, TextSpan list) =>
        ColumnList.AreOrganisations(text, list) ? ColumnList.Split(text, list)
            : WithoutLastJoint(text, [.. SeparatedItems(text, list)]);

    /// <summary>The forms of the items of a list.</summary>
    /// <remarks>“标题”（某某） beside items that are “标题”（机构） is built as they are, whoever that is.</remarks>
    public static List<EntryForm> Read(string text, List<TextSpan> items, ListStyle style)
    {
        var works = items.Select(item => OwnedWork(text, item)).OfType<EntryForm>().ToList();
        if (works.Count > 0 && works.Count == items.Count
            && works.Count(work => InstitutionShape.IsCertain(text.Slice(work.Institution!.Value))) * 2 >= works.Count)
        {
            return works;
        }

        var forms = items.ConvertAll(item => ReadItem(text, item, style));
        var owned = items.ConvertAll(item => Owned(text, item));
        if (items.Count > 1 && owned.TrueForAll(item => item is not null)
            && owned.Count(item => InstitutionShape.IsCertain(text.Slice(item!.Value.Institution!.Value))) * 2
                >= items.Count)
        {
            return owned.ConvertAll(item => item!.Value);
        }

        var likely = Enumerable.Range(0, items.Count)
            .Count(i => forms[i].Institution is not null && InBrackets(text, items[i]) is not null);
        var areBooks = items.TrueForAll(item => text[item.Start] == '《' && InBrackets(text, item) is { } built
            && !PersonName.IsWhole(text.Slice(built.Institution!.Value)));
        return likely * 2 <= items.Count && !(likely > 0 && areBooks)
            ? forms
            : [.. items.Zip(forms, (item, form) =>
                form.Institution is null && InBrackets(text, item) is { } built ? built : form)];
    }

    /// <summary>
    /// Whether every item of some lists has brackets at its end, and most of them hold an institution:
    /// 一等奖：渔汛贷（东屿农商银行）；二等奖：缆绳接力（归帆跑团）、潮位表（西礁小学）.
    /// </summary>
    public static bool NameMakersInBrackets(string text, List<TextSpan> lists)
    {
        const int Enough = 3;
        if (lists.Count < 2)
        {
            return false;
        }

        var makers = lists.SelectMany(list => Of(text, list)).Select(item => BuiltInBrackets(text, item)).ToList();
        return makers.Count >= Enough && makers.TrueForAll(form => form is not null)
            && makers.Count(form => InstitutionShape.IsLikely(text.Slice(form!.Value.Institution!.Value))) * 2
                > makers.Count;
    }

    /// <summary>The forms of the items of such a list.</summary>
    public static List<EntryForm> ReadInBrackets(string text, TextSpan list) =>
        [.. Of(text, list).Select(item => BuiltInBrackets(text, item)).OfType<EntryForm>()];

    // 渔汛贷（东屿农商银行）, but no bracket of a person
    private static EntryForm? BuiltInBrackets(string text, TextSpan item) =>
        Enclosure.OpeningOfLast(text.Slice(item)) is > 1 and var open
        && text.Trim(TextSpan.Between(item.Start + open + 1, item.End - 1)) is { Length: > 1 } maker
        && !PersonName.IsWhole(text.Slice(maker))
            ? new EntryForm(FormKind.Certain, Enclosure.StripAll(text, item with { Length = open }), maker)
            : null;

    private static IEnumerable<TextSpan> SeparatedItems(string text, TextSpan list)
    {
        var items = Separate(text, list);
        var areNumbered = AreNumbered(text, items);
        return items
            .Select(item => areNumbered ? BehindNumber(text, item) : WithoutNumber(text, item))
            .SelectMany(item => TitlesSideBySide(text, item))
            .Where(item => item.Length > 1);
    }

    // 1.渔汛贷（东屿农商银行）；2.渔灯贷（西礁农商银行）: whatever the items begin with, they are counted.
    private static bool AreNumbered(string text, List<TextSpan> items) =>
        items.Index().All(item => Numbering.Read(text.Slice(item.Item)) is { } number
            && number.Style is not NumberingStyle.Bullet && number.Value == item.Index + 1
            && (items.Count > 1 || number.Style is NumberingStyle.Arabic));

    private static TextSpan BehindNumber(string text, TextSpan item) =>
        text.Trim(TextSpan.Between(item.Start + Numbering.Read(text.Slice(item))!.Value.Length, item.End));

    private static List<TextSpan> Separate(string text, TextSpan list)
    {
        var items = new List<TextSpan>();
        var separators = text.Slice(list).ContainsAny('；', ';') ? "；;" : "、，,";
        var start = list.Start;
        var depth = default(MarkDepth);
        for (var i = list.Start; i <= list.End; i++)
        {
            if (i < list.End)
            {
                depth.Pass(text[i]);
                if (!depth.IsOutside || !(separators.Contains(text[i]) || IsBetweenItems(text, i))
                    || IsBeforeLabel(text, TextSpan.Between(i + 1, list.End)))
                {
                    continue;
                }
            }

            if (WithoutJoint(text, text.Trim(TextSpan.Between(start, i))) is { Length: > 0 } item)
            {
                items.Add(item);
            }

            start = i + 1;
        }

        return items;
    }

    // 东屿协会，案名「标题」: the label says what its winner won with.
    private static bool IsBeforeLabel(string text, TextSpan behind)
    {
        var mark = text.Slice(behind).IndexOfAny(Punctuation.TitleMarks);
        return mark is > 1 and <= CaseLabelWords.MaxLineLabel
            && CaseLabelName.KindOf(text.Slice(behind)[..mark]) is CaseLabelKind.Title;
    }

    // 以及乙合作社的《标题》
    private static TextSpan WithoutJoint(string text, TextSpan item)
    {
        const string AndAlso = "以及";
        return text.Slice(item).StartsWith(AndAlso)
            ? text.Trim(TextSpan.Between(item.Start + AndAlso.Length, item.End))
            : item;
    }

    // 甲合作社、乙街道办事处和丙镇政府; 《标题》（甲）、《标题》（乙）和《标题》（丙）
    private static List<TextSpan> WithoutLastJoint(string text, List<TextSpan> items)
    {
        if (items.Count > 1 && items.TrueForAll(item => InstitutionShape.IsLikely(text.Slice(item))))
        {
            JoinedNames.SplitLast(text, items, item => InstitutionShape.IsLikely(text.Slice(item)));
        }
        else if (items.Count > 0 && JoinedNames.BuiltAlike(text, items[^1]) is var (first, second))
        {
            items[^1] = first;
            items.Add(second);
        }

        return items;
    }

    // 《标题》《标题》和《标题》: marks alone part them.
    private static List<TextSpan> TitlesSideBySide(string text, TextSpan item)
    {
        const char Book = '《';
        var marked = item.Length > 0 && text[item.Start] == Book ? MarkedText.Find(text, item) : [];
        var end = item.Start;
        foreach (var mark in marked)
        {
            if (text[mark.Start] != Book || text.AsSpan(end, mark.Start - end).Trim() is not ("" or "和" or "与" or "及"))
            {
                return [item];
            }

            end = mark.End;
        }

        return marked.Count > 1 && end == item.End ? marked : [item];
    }

    // 《标题》（机构）、《标题》（机构）；…: between the winner of one and the marks of the next whatever else parts them.
    private static bool IsBetweenItems(string text, int at) =>
        at > 0 && text[at] is '、' or '，' && text[at - 1] is '）' or ')' && at + 1 < text.Length && text[at + 1] == '《';

    /// <summary>An item without the number before its title in marks: 2.《标题》（机构）.</summary>
    public static TextSpan WithoutNumber(string text, TextSpan item) =>
        Numbering.Read(text.Slice(item)) is { Value: > 0, Length: var length } number
        && text.Trim(TextSpan.Between(item.Start + length, item.End)) is { Length: > 0 } titled
        && (Punctuation.TitleMarks.Contains(text[titled.Start])
            || number.Style is NumberingStyle.ParenthesisedArabic or NumberingStyle.Circled)
            ? titled
            : item;

    // 东屿农场的渔汛贷: an institution, and behind it what it won with.
    private static EntryForm? OwnedWork(string text, TextSpan item)
    {
        var of = text.Slice(item).IndexOf('的');
        return of is > 2 and <= EntryFormReader.MaxLead && of + 2 < item.Length
            && InstitutionShape.IsLikely(text.Slice(item)[..of])
            ? new EntryForm(
                FormKind.Certain,
                Enclosure.StripAll(text, TextSpan.Between(item.Start + of + 1, item.End)),
                item with { Length = of })
            : null;
    }

    // 东屿农场的“标题”: whoever stands so before a title, where others are known by their names.
    private static EntryForm? Owned(string text, TextSpan item)
    {
        var slice = text.Slice(item);
        return Enclosure.StartOfLast(slice) is > 2 and var open && slice[open - 1] == '的'
            && slice[..(open - 1)] is { Length: <= EntryFormReader.MaxLead } owner
            && !owner.ContainsAny(Punctuation.TitleMarks) && !owner.ContainsAny(Punctuation.ClauseEnds)
                ? new EntryForm(
                    FormKind.Certain,
                    Enclosure.Strip(text, TextSpan.Between(item.Start + open, item.End)),
                    item with { Length = open - 1 })
                : null;
    }

    private static EntryForm? InBrackets(string text, TextSpan item) =>
        Enclosure.EndOfFirst(text.Slice(item)) is { } end
        && Enclosure.OpeningOfLast(text.Slice(item)) == end
            ? new EntryForm(
                FormKind.Certain,
                Enclosure.StripAll(text, item with { Length = end }),
                Enclosure.StripBrackets(text, TextSpan.Between(item.Start + end, item.End)))
            : null;

    // 《标题》某某: whoever stands behind a title in marks, the title is one.
    private static EntryForm ReadItem(string text, TextSpan item, ListStyle style)
    {
        var form = EntryFormReader.Read(text, item, style);
        if (form.Kind is FormKind.Bare && TitleOfPerson(text, item) is { } work)
        {
            return new EntryForm(FormKind.Certain, work);
        }

        if (form.Kind is FormKind.Bare && TitleBehindName(text, item) is { } named)
        {
            return new EntryForm(FormKind.Certain, named);
        }

        if (form.Kind is FormKind.Split && Ascii.IsValid(text.Slice(item)))
        {
            // 最佳影片：Heron: A Life: the colon is the title's own.
            return new EntryForm(FormKind.Bare, item);
        }

        return form.Kind is not FormKind.Certain && text[item.Start] == '《'
            && Enclosure.EndOfFirst(text.Slice(item)) is { } end
            && WithoutTranslation(text.Slice(item)[end..]) is { Length: <= MaxMaker } maker
            && !maker.ContainsAny(Punctuation.NotInMakers)
            && !Words.EndsWithAny(maker, WorkWords.Genres)
            ? new EntryForm(FormKind.Certain, Enclosure.Strip(text, item with { Length = end }))
            : form;
    }

    // 林望潮《潮汐》, 电影《潮汐》（Tide）: who stands before the marks is certain to be an institution only by the name.
    private static TextSpan? TitleBehindName(string text, TextSpan item)
    {
        var slice = text.Slice(item);
        var open = slice.IndexOf('《');
        return open is > 1 and <= MaxMaker && Enclosure.EndOfFirst(slice[open..]) is { } length
            && WithoutTranslation(slice[(open + length)..]).IsEmpty
            && !slice[..open].ContainsAny(Punctuation.NotInMakers) && !slice[..open].Contains('的')
                ? Enclosure.Strip(text, new TextSpan(item.Start + open, length))
                : null;
    }

    // Anna Heron 的《潮汐》, Anna Heron 的《潮汐》系列: whoever made it is no institution.
    private static TextSpan? TitleOfPerson(string text, TextSpan item)
    {
        const int MaxPerson = 30;
        const string Series = "系列";
        var slice = text.Slice(item);
        var open = slice.IndexOf("的《", StringComparison.Ordinal) + 1;
        return open is > 2 and <= MaxPerson
            && Enclosure.EndOfFirst(slice[open..]) is { } length
            && (open + length == item.Length || slice[(open + length)..].SequenceEqual(Series))
                ? Enclosure.Strip(text, new TextSpan(item.Start + open, length))
                : null;
    }

    // 《苍鹭》（Heron: A Life）某某（Somebody）
    private static ReadOnlySpan<char> WithoutTranslation(ReadOnlySpan<char> behind)
    {
        behind = Enclosure.ClosingOfFirst(behind) is > 1 and var close && Ascii.IsValid(behind[1..close])
            ? behind[(close + 1)..]
            : behind;
        return Enclosure.OpeningOfLast(behind) is > 0 and var open && Ascii.IsValid(behind[(open + 1)..^1])
            ? behind[..open]
            : behind;
    }
}
