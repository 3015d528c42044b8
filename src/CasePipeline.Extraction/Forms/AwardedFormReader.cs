using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// Reads a line that names its award besides title and institution: 【一等奖】机构：标题, 《标题》（机构）一等奖.
/// </summary>
internal static class AwardedFormReader
{
    // An award behind its winner: 一等奖.
    private const int MaxRank = 12;

    // 鼓励奖, 最佳创意奖
    private const int MaxPrize = 5;

    // 教育装备与实验教学单列课题
    private const int MaxKind = 16;

    /// <summary>Reads a line; null where it names no award.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="content">The line without its number.</param>
    /// <param name="style">How the article's lists join titles with institutions.</param>
    public static EntryForm? Read(string text, TextSpan content, ListStyle style)
    {
        if (text.Slice(content) is ['【', .. var behind] && behind.IndexOf('】') is > 0 and var length
            && RankedLine.SplitBehind(text, content) is null && RankedLine.SplitBrackets(text, content) is null)
        {
            return ReadBehindMarks(text, content, new TextSpan(content.Start + 1, length), style);
        }

        if (KindInBrackets(text, content) is { } kind)
        {
            return ReadBehindKind(text, content, kind, style);
        }

        if (style.HasAwardsBeforeDashes && AwardBeforeDash.Split(text, content) is var (best, won))
        {
            return Awarded(text, won, best, style) is { } form
                ? form with { Kind = form.Kind is FormKind.Organisation ? form.Kind : FormKind.Certain }
                : null;
        }

        if (BeforeNumber(text, content) is var (numbered, item) && Awarded(text, item, numbered, style) is { } first)
        {
            return first;
        }

        if (WinnerBesideAward.BeforeTitle(text, content) is { } between)
        {
            return between;
        }

        if (WinnerBesideAward.Split(text, content) is var (winner, praise))
        {
            return new EntryForm(FormKind.Organisation, null, winner, praise);
        }

        if (style.SplitAward(text, content) is var (entry, called) && Awarded(text, entry, called, style) is { } named
            && (named.Institution is not null || Enclosure.IsInBookMarks(text, named.Title!.Value)))
        {
            return named with { Kind = named.Kind is FormKind.Organisation ? named.Kind : FormKind.Certain };
        }

        // 冠军　　《标题》（机构）; 冠军 — 机构 — 《标题》; 首奖 林望潮〈标题〉
        return ReadSpaced(text, content, Punctuation.Gaps, style)
            ?? ReadRanked(text, content, style)
            ?? ReadSpaced(text, content, Punctuation.WhiteSpace, style)
            ?? ReadInBrackets(text, content, style)
            ?? ReadJoined(text, content)
            ?? ReadBehindDash(text, content, style)
            ?? AwardedClauses.Read(text, content)
            ?? AwardBetween.Read(text, content)
            ?? ReadAtEnd(text, content, style);
    }

    // 【一等奖】机构：标题
    private static EntryForm? ReadBehindMarks(string text, TextSpan content, TextSpan award, ListStyle style)
    {
        var rest = text.Trim(TextSpan.Between(award.End + 1, content.End));
        if (rest.Length > 1 && HeadingNameClass.IsStars(text.Slice(award)))
        {
            // 【五星】标题
            var rated = Awarded(text, rest, award, style);
            return rated is { Kind: FormKind.Bare } ? rated.Value with { Kind = FormKind.Certain } : rated;
        }

        return rest.Length > 1 && HeadingLine.ClassOf(text, award) is HeadingClass.Award
            ? Awarded(text, rest, award, style)
            : null;
    }

    // 一等奖1.《标题》: the rank, and which of its winners it is
    private static (TextSpan Rank, TextSpan Item)? BeforeNumber(string text, TextSpan content)
    {
        var line = text.Slice(content);
        var digit = line.IndexOfAnyInRange('0', '9');
        return digit is > 2 and <= MaxRank && Words.EndsWithAny(line[..digit], HeadingWords.Awards)
            && AwardPatterns.RankAlone().IsMatch(line[..digit])
            && Numbering.Read(line[digit..]) is { Style: NumberingStyle.Arabic, Length: var length }
            && digit + length < line.Length
                ? (content with { Length = digit },
                    text.Trim(TextSpan.Between(content.Start + digit + length, content.End)))
                : null;
    }

    // （重点课题）标题, but not （纪录片）标题
    private static TextSpan? KindInBrackets(string text, TextSpan content)
    {
        if (text.Slice(content) is not ['（' or '(', .. var behind]
            || behind.IndexOfAny('）', ')') is not (> 1 and <= MaxKind and var length) || length + 2 >= behind.Length)
        {
            return null;
        }

        var kind = new TextSpan(content.Start + 1, length);
        var name = text.Slice(kind);
        return Words.EndsWithAny(name, HeadingWords.Awards)
            || (Words.EndsWithAny(name, HeadingWords.AwardedThings)
                && !Words.EqualsAny(name, HeadingWords.AwardedThings))
                ? kind
                : null;
    }

    // A colon behind the kind is the title's own, unless who won stands before it.
    private static EntryForm? ReadBehindKind(string text, TextSpan content, TextSpan kind, ListStyle style)
    {
        var form = Awarded(text, text.Trim(TextSpan.Between(kind.End + 1, content.End)), kind, style);
        return form is { Kind: FormKind.Split, Institution: { } before, Title: { } behind } split
            ? split with
            {
                Kind = FormKind.Bare,
                Title = TextSpan.Between(before.Start, behind.End),
                Institution = null,
            }
            : form;
    }

    // 机构（提名奖）, 《标题》【金奖】
    private static EntryForm? ReadInBrackets(string text, TextSpan content, ListStyle style) =>
        RankedLine.SplitBrackets(text, content) is var (what, award)
        && Awarded(text, what, award, style) is { } won
        && (won.Kind is FormKind.Certain or FormKind.Organisation
            || (won.Title is not null
                && ((award.Length <= MaxPrize && text[award.End - 1] == '奖'
                        && !Words.EndsWithAny(text.Slice(what), HeadingWords.Chosen))
                    || AwardPatterns.RankAlone().IsMatch(text.Slice(award)))))
            ? won with { Kind = won.Kind is FormKind.Organisation ? won.Kind : FormKind.Certain }
            : null;

    // 《标题》（机构）一等奖
    private static EntryForm? ReadAtEnd(string text, TextSpan content, ListStyle style)
    {
        var end = text.Slice(content).LastIndexOfAny(Punctuation.BeforeAward) + 1;
        if (end <= 1)
        {
            return null;
        }

        var award = FormPart.StripJoins(text, TextSpan.Between(content.Start + end, content.End));
        if (Words.FindStart(text.Slice(award), SentenceWords.Wins) is { } verb)
        {
            // 《标题》（机构）获一等奖 says it in words; what has won something else before that is a sentence.
            if (IsSentence(text, TextSpan.Between(content.Start, award.Start)))
            {
                return null;
            }

            award = TextSpan.Between(award.Start + verb.Length, award.End);
        }

        return award.Length is > 1 and <= MaxRank
            && !TellsWin(text, award)
            && (Words.EndsWithAny(text.Slice(award), HeadingWords.Awards) || style.IsAward(text.Slice(award))
                || (text[award.Start - 1] == '—' && HeadingLine.ClassOf(text, award) is HeadingClass.Award))
            ? AsTitle(text, content, Awarded(text, text.Trim(content with { Length = end }), award, style), style)
            : null;
    }

    // 渔汛贷上门　一等奖, where the article's titles stand so
    private static EntryForm? AsTitle(string text, TextSpan content, EntryForm? form, ListStyle style) =>
        form is { Kind: FormKind.Bare } bare && style.HasRanksBehindTitles
        && RanksBehindTitles.Split(text, content) is not null
            ? bare with { Kind = FormKind.Certain }
            : form;

    // 渔汛贷 —— 卓越服务大奖（零售组）: a dash that is set apart, and behind it what is called an award.
    private static EntryForm? ReadBehindDash(string text, TextSpan content, ListStyle style)
    {
        var dash = text.Slice(content).LastIndexOf("——", StringComparison.Ordinal);
        if (dash <= 1 || !char.IsWhiteSpace(text[content.Start + dash - 1]))
        {
            return null;
        }

        var award = FormPart.StripJoins(text, TextSpan.Between(content.Start + dash, content.End));
        var name = award with { Length = Enclosure.OpeningOfLast(text.Slice(award)) ?? award.Length };
        return name.Length > 1 && Words.EndsWithAny(text.Slice(name), HeadingWords.Awards) && !TellsWin(text, name)
            && Awarded(text, text.Trim(content with { Length = dash }), award, style) is { } won
                ? won with { Kind = won.Kind is FormKind.Organisation ? won.Kind : FormKind.Certain }
                : null;
    }

    private static bool IsSentence(string text, TextSpan before) =>
        Verbs.Find(text, before) is not null || MarkedText.Find(text, before).Count > 1;

    private static EntryForm? ReadSpaced(string text, TextSpan content, SearchValues<char> gaps, ListStyle style) =>
        FormPart.LengthBeforeGap(text.Slice(content), gaps) is > 1 and <= MaxRank and var length
        && new TextSpan(content.Start, length) is var lead
        && (Words.EndsWithAny(text.Slice(lead), HeadingWords.Awards)
            || HeadingNameClass.IsSpacedAward(text.Slice(lead))
            || (gaps == Punctuation.Gaps && RankedLine.IsRank(text.Slice(lead))))
        && text.Trim(TextSpan.Between(lead.End, content.End)) is var won
        && Awarded(text, won, lead, style) is { } form
        && (form.Kind is FormKind.Certain
            || (gaps == Punctuation.Gaps && (form.Kind is FormKind.Organisation || IsBareTitle(text, lead, won, form))))
            ? form with { Kind = form.Kind is FormKind.Organisation ? form.Kind : FormKind.Certain }
            : null;

    // 冠军　渔汛贷, but not 冠军　3名
    private static bool IsBareTitle(string text, TextSpan rank, TextSpan won, EntryForm form) =>
        form is { Kind: FormKind.Bare, Title: not null }
        && AwardPatterns.RankAlone().IsMatch(text.Slice(rank))
        && !PrizeShape.IsPrize(text.Slice(won))
        && !HeadingCount.IsBehind(text.Slice(rank with { Length = won.End - rank.Start }));

    // 渔港服务赛道第一名海州大学 渔灯队: nothing stands between a rank and who won, and behind that may stand the team.
    private static EntryForm? ReadJoined(string text, TextSpan content)
    {
        if (WorkPatterns.RankBeforeName().Match(text.Cut(content)) is not { Success: true } rank)
        {
            return null;
        }

        var won = text.Trim(TextSpan.Between(content.Start + rank.Length, content.End));
        var gap = text.Slice(won).IndexOfAny(Punctuation.WhiteSpace);
        var winner = gap > 0 ? won with { Length = gap } : won;
        return InstitutionShape.IsCertain(text.Slice(winner))
            || (gap > 0 && InstitutionShape.IsLikely(text.Slice(winner)))
            ? new EntryForm(FormKind.Organisation, null, winner, content with { Length = rank.Length })
            : null;
    }

    private static EntryForm? ReadRanked(string text, TextSpan content, ListStyle style) =>
        RankedLine.Split(text, content) is var (rank, rest)
        && Awarded(text, rest, rank, style) is { Kind: FormKind.Certain or FormKind.Organisation } form
            ? form
            : null;

    // 《标题》（机构）获一等奖 is a sentence; 精品入围 is an award.
    private static bool TellsWin(string text, TextSpan award) =>
        Verbs.Find(text, award) is { } verb && verb.End < award.End;

    private static EntryForm? Awarded(string text, TextSpan rest, TextSpan award, ListStyle style)
    {
        var form = LabelledFormReader.ReadWhole(text, rest) ?? EntryFormReader.ReadWithoutAward(text, rest, style);
        return form.Kind is FormKind.None ? null : form with { Award = award };
    }
}
