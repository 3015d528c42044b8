using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Judges what a line names as a heading: by its own words, and by what stands around it where those alone mislead.
/// </summary>
internal sealed class HeadingJudge
{
    // 赛道十二
    private const int MaxSeriesLabel = 6;

    private const int MaxRepeated = 20;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly ListStyle _style;
    private readonly List<Section> _open;
    private readonly bool _hasAwardsInSquareMarks;
    private readonly bool _hasAwardsToOrganisations;
    private readonly bool _hasBoldAwardsAboveLists;
    private readonly bool _hasAwardsInBracketsFirst;
    private readonly HashSet<string> _repeated;
    private readonly HashSet<char> _awardBullets;
    private readonly AwardedThings _things;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">The lines of the outline.</param>
    /// <param name="style">How the article's lists are made.</param>
    /// <param name="open">The sections that are open where a line stands.</param>
    public HeadingJudge(string text, List<Line> lines, ListStyle style, List<Section> open)
    {
        _text = text;
        _lines = lines;
        _style = style;
        _open = open;
        _hasAwardsInSquareMarks = lines.Exists(line => line.Content.Length > 0 && text[line.Content.Start] == '【'
            && HeadingName.ClassOf(text, line.Content) is HeadingClass.Award);
        _hasAwardsInBracketsFirst = lines.Find(line => InsideBrackets(line) is not null || IsLabelled(line))
            is { } first && InsideBrackets(first) is not null;
        _hasAwardsToOrganisations = lines.Exists(line => Words.EndsWithAny(
            text.Slice(line.Content), HeadingWords.OrganisationAwards)
            && HeadingName.ClassOf(text, line.Content) is HeadingClass.Award);
        _hasBoldAwardsAboveLists = Enumerable.Range(0, lines.Count).Any(at =>
            IsBoldAboveList(at) && HeadingName.ClassOf(text, lines[at].Content) is HeadingClass.Award);
        _repeated = [.. Enumerable.Range(0, lines.Count).Where(HeadsNumberedEntries)
            .GroupBy(at => text.Cut(lines[at].Content)).Where(same => same.Count() > 1).Select(same => same.Key)];
        _awardBullets = AwardBullets();
        _things = AwardedThings.Learn(
            text, lines, Enumerable.Range(0, lines.Count).Where(at => IsAward(lines[at]) && HeadsNumberedEntries(at)));
    }

    /// <summary>The form of a line as an entry, and its class as a heading.</summary>
    public (EntryForm Form, HeadingClass Class) Judge(int at)
    {
        var line = _lines[at];
        var form = EntryFormReader.Read(_text, line.Content, _style);
        var headingClass = HeadingName.ClassOf(_text, line.Content);
        if (IsDecoratedHeading(line, form))
        {
            // 一、《渔港系列》: headings may be decorated like titles.
            headingClass = HeadingName.ClassOf(_text, form.Title!.Value);
            form = form with { Kind = FormKind.Bare };
        }

        // 儿童友好医院（5家）: a count in brackets is no winner.
        if (form.Kind is FormKind.Certain && _text.Slice(line.Content)[^1] is '）' or ')'
            && HeadingCount.IsBehind(_text.Slice(line.Content)))
        {
            form = form with { Kind = FormKind.Bare };
        }

        // Of attachments that a letter lists by number, the names are no headings yet.
        if (line.Number is not null && _text.Slice(line.Content) is [.., '名', '单'])
        {
            headingClass = HeadingClass.Generic;
        }

        // 二、入围案例 behind 一、优秀案例
        if (headingClass is HeadingClass.Generic && IsBehindAward(line))
        {
            headingClass = HeadingClass.Award;
        }

        if (headingClass is HeadingClass.Series && IsTeamOfList(line)
            && !HeadingCount.IsBehind(_text.Slice(line.Content)))
        {
            headingClass = HeadingClass.None;
        }

        if (IsAwardInBrackets(at))
        {
            return (form with { Kind = FormKind.Bare }, HeadingClass.Award);
        }

        if (headingClass is HeadingClass.None && IsNumberedSeries(at))
        {
            headingClass = HeadingClass.Series;
            form = form with { Kind = FormKind.Bare };
        }

        // 【年度新锐】 beside 【最佳人气奖】
        if (headingClass is HeadingClass.Series && _hasAwardsInSquareMarks && _text[line.Content.Start] == '【'
            && !Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, line.Content)), HeadingWords.Series))
        {
            headingClass = HeadingClass.Award;
        }

        if (headingClass is HeadingClass.None
            && (HeadsOrganisations(at, form) || HeadsList(at, form) || NamesOrganisations(at)))
        {
            headingClass = HeadingClass.Award;
        }

        if (headingClass is HeadingClass.None && _things.NamesPart(line))
        {
            headingClass = HeadingClass.Award;
        }

        if (headingClass is HeadingClass.None && form.Kind is FormKind.Bare && IsBullet(line)
            && _awardBullets.Contains(line.Number!.Value.Mark))
        {
            headingClass = HeadingClass.Award;
        }

        if (headingClass is HeadingClass.None && HeadsNumberedEntries(at)
            && (_repeated.Contains(_text.Cut(line.Content)) || _things.Names(line)))
        {
            headingClass = HeadingClass.Award;
        }

        return (form, headingClass);
    }

    // The bullets that stand before several awards, and before no line that is an entry or running text.
    private HashSet<char> AwardBullets() =>
        [.. _lines.Where(IsBullet).GroupBy(line => line.Number!.Value.Mark)
            .Where(marked => marked.Count(IsAward) > 1
                && marked.All(line => IsAward(line)
                    || EntryFormReader.Read(_text, line.Content, _style).Kind is FormKind.Bare))
            .Select(marked => marked.Key)];

    private static bool IsBullet(Line line) =>
        line is { Row: null, Number.Style: NumberingStyle.Bullet };

    private bool IsAward(Line line) => HeadingName.ClassOf(_text, line.Content) is HeadingClass.Award;

    // 海州金锚工法, again and again above other winners with their numbers: the award, although no word says so.
    private bool HeadsNumberedEntries(int at) =>
        _lines[at] is { Number: null, Row: null, Content.Length: > 1 and <= MaxRepeated } line
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Number.Value: > 0, Row: null } next
        && !HeadingName.IsBodyHeading(_text.Slice(line.Content))
        && EntryFormReader.Read(_text, line.Content, _style).Kind is FormKind.Bare
        && EntryFormReader.Read(_text, next.Content, _style) is { Kind: FormKind.Certain, Institution: not null };

    /// <summary>Whether a line is a section by its label: 赛道一：渔网识别, above the awards of it.</summary>
    public bool IsNumberedSeries(int at)
    {
        var content = _lines[at].Content;
        var colon = _text.Slice(content).IndexOfAny('：', ':');
        return _lines[at].Row is null && colon is > 2 and <= MaxSeriesLabel
            && CaseLabelWords.Series.Any(word => _text.Slice(content).StartsWith(word, StringComparison.Ordinal)
                && Numeral.TryRead(_text.Slice(content)[word.Length..colon], out _, out var length)
                && word.Length + length == colon)
            && at + 1 < _lines.Count
            && InlineEntryReader.ListsOf(_text, _lines[at + 1].Content).Count > 0;
    }

    private bool IsBehindAward(Line line) =>
        line.Number is { Value: > 1 } number
        && Words.ContainsAny(_text.Slice(line.Content), HeadingWords.Chosen)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading.Number: { } before }
            && before == number with { Value = number.Value - 1, Length = before.Length });

    // Under 先进班组 a long line that ends with 组 names a winner, as others of the list do.
    private bool IsTeamOfList(Line line)
    {
        const int MaxSection = 6;
        return line is { Number: null, Markup.HeadingLevel: 0, Content.Length: > MaxSection }
            && _open.FindLast(open => open.Class is HeadingClass.Award) is { Heading: { } award }
            && Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, award.Content)), HeadingWords.OrganisationAwards);
    }

    // （金奖） above labelled lines: below a title it would be that title's award, so the first must stand first.
    private bool IsAwardInBrackets(int at) =>
        _hasAwardsInBracketsFirst && InsideBrackets(_lines[at]) is { } inside
        && HeadingName.ClassOf(_text, inside) is HeadingClass.Award
        && at + 1 < _lines.Count && IsLabelled(_lines[at + 1]);

    private TextSpan? InsideBrackets(Line line) =>
        line is { Row: null, Number: null }
        && Enclosure.StripBrackets(_text, line.Content) is var inside && inside.Length < line.Content.Length
            ? inside
            : null;

    private bool IsLabelled(Line line) =>
        line.Row is null && CaseLabels.Read(_text, line.Content) is [var label, ..]
        && label.Label.Start == line.Content.Start;

    // 年度某某厂商 in bold type among 年度某某奖 and the like: an award, as they are, if winners follow it as they do them.
    private bool HeadsOrganisations(int at, EntryForm form) =>
        form.Kind is FormKind.Bare
        && !PersonName.IsWhole(_text.Slice(_lines[at].Content))
        && _lines[at] is { Number: null, Markup: { IsBold: true, HeadingLevel: 0 } }
        && IsOrganisation(at + 1)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading.Markup.IsBold: true });

    // 节能先锋 in bold type above list items, where 年度大奖 stands so, too
    private bool HeadsList(int at, EntryForm form) =>
        _hasBoldAwardsAboveLists && form.Kind is FormKind.Bare && IsBoldAboveList(at);

    private bool IsBoldAboveList(int at) =>
        _lines[at] is { Number: null, Row: null, Markup: { IsBold: true, HeadingLevel: 0, IsListItem: false } }
        && at + 1 < _lines.Count
        && _lines[at + 1].Markup.IsListItem;

    // 某某信赖机构 above certain names, where 某某先进单位 is an award of the article: an award, as that is.
    private bool NamesOrganisations(int at) =>
        _lines[at] is { Number: null, Row: null } line
        && Words.EndsWithAny(_text.Slice(line.Content), HeadingWords.OrganisationAwards)
        && _hasAwardsToOrganisations
        && IsOrganisation(at + 1)
        && !Words.EndsWithAny(_text.Slice(_lines[at + 1].Content), HeadingWords.OrganisationAwards);

    private bool IsOrganisation(int at) =>
        at < _lines.Count
        && _lines[at] is { Row: null, Markup.IsBold: false } line
        && EntryFormReader.Read(_text, line.Content, _style).Kind is FormKind.Organisation;

    private bool IsDecoratedHeading(Line line, EntryForm form) =>
        line.Number is not null
        && form is { Kind: FormKind.Certain, Title: { } title, Institution: null }
        && HeadingName.ClassOf(_text, title) is HeadingClass.Series or HeadingClass.Award;
}
