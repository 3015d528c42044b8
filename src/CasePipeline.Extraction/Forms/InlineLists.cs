using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Finds the lists that stand in one line behind their awards: 一等奖：甲、乙；二等奖：丙。 and 一等奖：甲“子”；乙“丑”。
/// </summary>
internal static class InlineLists
{
    /// <summary>The awards of a line, each with its list: what has no award of its own goes on with the list.</summary>
    public static List<(TextSpan Award, TextSpan List)> Of(string text, TextSpan line)
    {
        var parts = text.Parts(line, "；;。");
        var found = parts.ConvertAll(part => AwardOf(text, part, line));
        var hasAward = found.Exists(list => list is not null);
        var lists = new List<(TextSpan Award, TextSpan List)>();
        for (var i = 0; i < parts.Count; i++)
        {
            if ((found[i] ?? (hasAward ? ClassOf(text, parts[i]) : null)) is { } list)
            {
                lists.Add(list);
            }
            else if (lists.Count > 0 && parts[i].Length > 0 && !IsSentenceBehind(text, lists[^1].List, parts[i]))
            {
                lists[^1] = lists[^1] with { List = TextSpan.Between(lists[^1].List.Start, parts[i].End) };
            }
        }

        return lists.ConvertAll(list => list with { List = WithoutCount(text, list.List) });
    }

    // 渔汛贷（东屿农商银行）。获奖案例将编入《渔灯集》: behind a stop what is built in another way tells of the list.
    private static bool IsSentenceBehind(string text, TextSpan list, TextSpan part) =>
        text.AsSpan(list.End, part.Start - list.End).Contains('。')
        && text.Slice(list) is [.., '）' or ')'] && text.Slice(part) is not [.., '）' or ')'];

    // “渔灯”（东屿博物馆）、“渔网”（西礁博物馆）共两项
    private static TextSpan WithoutCount(string text, TextSpan list)
    {
        var count = AwardPatterns.CountBehindList().Match(text.Cut(list));
        return count.Success ? list with { Length = count.Index } : list;
    }

    // 分别为商业空间类：甲、乙；特别奖：丙: a class beside awards is one of them.
    private static (TextSpan Award, TextSpan List)? ClassOf(string text, TextSpan part)
    {
        var colon = text.Slice(part).IndexOfAny('：', ':');
        var label = part with { Length = Math.Max(colon, 0) };
        var lead = SentencePatterns.RespectiveLead().Match(text.Cut(label)).Length;
        var name = HeadingName.Of(text, TextSpan.Between(label.Start + lead, label.End));
        return name.Length > 1 && HeadingLine.ClassOf(text, name) is HeadingClass.Series
            ? (name, text.Trim(TextSpan.Between(label.End + 1, part.End)))
            : null;
    }

    private static (TextSpan Award, TextSpan List)? AwardOf(string text, TextSpan part, TextSpan line)
    {
        var colon = text.Slice(part).IndexOfAny('：', ':');
        if (colon <= 0)
        {
            return AwardBeforeTitles(text, part) ?? AwardBeforeClasses(text, part) ?? AwardBeforeGap(text, part);
        }

        if (text.Slice(part)[..colon].EndsWith("如下"))
        {
            // 结果公布如下：一等奖：甲
            return AwardOf(text, text.Trim(TextSpan.Between(part.Start + colon + 1, part.End)), line);
        }

        var lead = Words.FindStart(text.Slice(part), AwardWords.Setting)?.Length ?? 0;
        var name = AwardName.WithoutWorks(text, WithoutChoosing(text, HeadingName.Of(
            text, TextSpan.Between(part.Start + lead, part.Start + colon))));
        var list = text.Trim(TextSpan.Between(part.Start + colon + 1, part.End));
        if (TellsOfWinners(text, name) || IsRankBesideName(text, name)
            || Words.EndsWithAny(text.Slice(name), HeadingWords.Ceremonies)
            || BeforeGrant(text, name, list) is not { } stated)
        {
            return null;
        }

        name = stated;

        if (Verbs.Find(text, name) is { } verb && verb.Start > name.Start
            && AwardObject.Read(text, verb, TextSpan.Between(verb.End, name.End)) is [var won])
        {
            // 我县两村入选全国示范村：甲村、乙村
            return (won, list);
        }

        if (AwardPatterns.GotBy().Match(text.Cut(name)).Groups["award"] is { Success: true } got
            && new TextSpan(name.Start + got.Index, got.Length) is var given
            && (Punctuation.TitleMarks.Contains(text[given.Start - 1])
                || Words.EndsWithAny(text.Slice(given), HeadingWords.OrganisationAwards)
                || Numbering.Read(text.Slice(list)) is { Value: 1 })
            && HeadingLine.ClassOf(text, given) is HeadingClass.Award)
        {
            // 获得“最美渔港”称号的单位有2家：甲、乙, 入选典型案例的有：（1）甲；（2）乙
            return (given, list);
        }

        if (HeadingLine.ClassOf(text, name) is HeadingClass.Award
            && AwardPatterns.GrantedToSome().Match(text.Cut(name)).Groups["award"] is { Success: true } granted)
        {
            // 铜奖颁给了五个项目：甲、乙
            return (name with { Length = granted.Length }, list);
        }

        if (HeadingName.IsOfTop(text.Slice(text.Trim(new TextSpan(part.Start, colon)))))
        {
            // 年度行业影响力前五名单：甲公司、乙公司
            return (name, list);
        }

        return HeadingLine.ClassOf(text, name) is HeadingClass.Award
            && (CaseLabelName.KindOf(text.Slice(name)) is null || HeadingNameClass.IsHonour(text.Slice(name)))
            ? (name, list)
            : CountedLists.AwardOf(
                text, text.Trim(TextSpan.Between(part.Start + lead, part.Start + colon)), ToStop(text, list, line))
                is { } award
                ? (award, list)
                : HeadingLine.ClassOf(text, name) is HeadingClass.Series && IsNumbered(text, list)
                    ? (name, list)
                    : null;
    }

    // 大赛共评出一等奖2个：
    private static TextSpan WithoutChoosing(string text, TextSpan name)
    {
        var award = name;
        foreach (var choosing in AwardPatterns.Choosing().EnumerateMatches(text.Slice(name)))
        {
            award = TextSpan.Between(name.Start + choosing.Index + choosing.Length, name.End);
        }

        return AwardPatterns.RankAlone().IsMatch(text.Slice(award)) ? award : name;
    }

    // What is counted may stand between semicolons, up to the end of the sentence.
    private static TextSpan ToStop(string text, TextSpan list, TextSpan line)
    {
        var rest = TextSpan.Between(list.Start, line.End);
        return text.Slice(rest).IndexOf('。') is >= 0 and var stop ? rest with { Length = stop } : rest;
    }

    // 渔港服务类：1.《标题》（机构）: behind a section a number and a title in marks open its list.
    private static bool IsNumbered(string text, TextSpan list) =>
        InlineItems.WithoutNumber(text, list) is var first && first.Start > list.Start
        && text[first.Start] == '《'
        && EntryFormReader.Read(text, first, ListStyle.None)
            is { Kind: FormKind.Certain, Title: not null, Institution: not null };

    // 二等奖作品《甲》和《乙》: a title alone may have who won below it, unless it is called a work here.
    private static (TextSpan Award, TextSpan List)? AwardBeforeTitles(string text, TextSpan part)
    {
        var open = text.Slice(part).IndexOf('《');
        if (open <= 1 || part.Length > Labels.MaxLine)
        {
            return null;
        }

        var lead = text.Trim(part with { Length = open });
        var award = AwardName.WithoutWorks(text, lead);
        if (!AwardPatterns.RankAlone().IsMatch(text.Slice(award)))
        {
            return null;
        }

        var list = TextSpan.Between(part.Start + open, part.End);
        var titles = InlineItems.Of(text, list).ToList();
        return (titles.Count > 1 || award.Length < lead.Length)
            && titles.TrueForAll(title => text[title.Start] == '《' && Enclosure.IsWhole(text.Slice(title)))
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

    // 二等奖　《标题》（甲）、《标题》（乙）; 二等奖（2名）　甲大学、乙学院
    private static (TextSpan Award, TextSpan List)? AwardBeforeGap(string text, TextSpan part)
    {
        var gap = text.Slice(part).IndexOfAny(Punctuation.WhiteSpace);
        var lead = part with { Length = Math.Max(gap, 0) };
        var award = HeadingName.Of(text, lead);
        if (gap < 2 || part.Length > Labels.MaxLine || !AwardPatterns.RankAlone().IsMatch(text.Slice(award)))
        {
            return null;
        }

        var list = text.Trim(TextSpan.Between(lead.End, part.End));
        var items = InlineItems.Of(text, list).ToList();
        return (items.Count > 1 || award.Length < lead.Length)
            && (items.TrueForAll(item => InstitutionShape.IsLikely(text.Slice(item)))
                || (items.TrueForAll(item => EndsAlike(text, item, items[0]))
                    && items.Count(item => EntryFormReader.Read(text, item, ListStyle.None)
                        is { Kind: FormKind.Certain, Title: not null, Institution: not null }) * 2 > items.Count))
            ? (award, list)
            : null;
    }

    private static bool EndsAlike(string text, TextSpan item, TextSpan other) =>
        text[item.End - 1] == text[other.End - 1] && text[item.End - 1] is '）' or ')' or '》' or '”' or '」';

    // 铜奖颁给两个项目：甲渔业局《标题》，乙渔业局《标题》: the award stands before the verb; 甲的《标题》 is read as the sentence it is.
    private static TextSpan? BeforeGrant(string text, TextSpan name, TextSpan list)
    {
        foreach (var verb in SentenceWords.Grants)
        {
            if (text.Slice(name).IndexOf(verb, StringComparison.Ordinal) is > 1 and var at)
            {
                var titled = list with { Length = text.Slice(list).TrimEnd(Punctuation.ItemEndMarks).Length };
                return OwnedMarks.Read(text, titled).Count > 0 ? name with { Length = at } : null;
            }
        }

        return name;
    }

    // 某公司的“标题”荣获一等奖：, 某公司3件作品获奖：: a sentence that tells who won is no label of a list.
    private static bool TellsOfWinners(string text, TextSpan name) =>
        Words.EndsWithAny(text.Slice(name), HeadingWords.Chosen)
        || IsLabelBehindJoint(text.Slice(name))
        || IsLabelBehindGap(text.Slice(name))
        || Words.ContainsAny(text.Slice(name), OtherTimeWords.LooksBack)
        || (Verbs.Find(text, name) is { } verb
            && MarkedText.Find(text, TextSpan.Between(name.Start, verb.Start)).Count > 0);

    // 二等奖 甲社区：标题, 【二等奖】甲社区：标题: who won stands beside the rank.
    private static bool IsRankBesideName(string text, TextSpan name)
    {
        var slice = text.Slice(name).TrimStart('【');
        var end = slice.IndexOfAny(" \u3000\t】");
        return end > 1 && end + 2 < slice.Length && AwardPatterns.RankAlone().IsMatch(slice[..end])
            && InstitutionShape.IsLikely(slice[(end + 1)..].Trim());
    }

    // 金奖 标题 —— 团队：甲, 金奖｜项目：标题｜机构：甲
    private static bool IsLabelBehindJoint(ReadOnlySpan<char> name) =>
        name.LastIndexOfAny(Punctuation.LabelBars) is > 0 and var joint
        && CaseLabelName.KindOf(name[(joint + 1)..]) is not null;

    // 最佳渔港　「渔灯」　主办机构：甲, 「渔灯」 获奖单位：甲
    private static bool IsLabelBehindGap(ReadOnlySpan<char> name) =>
        name.LastIndexOfAny(Punctuation.WhiteSpace) is > 0 and var gap
        && (Punctuation.Gaps.Contains(name[gap]) || name[..gap].TrimEnd() is [.., '》' or '」' or '”'])
        && CaseLabelName.KindOf(name[(gap + 1)..]) is not null;
}
