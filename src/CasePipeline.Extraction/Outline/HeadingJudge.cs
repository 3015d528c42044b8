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

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly List<Section> _open;
    private readonly HeadingHabits _habits;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">The lines of the outline.</param>
    /// <param name="open">The sections that are open where a line stands.</param>
    public HeadingJudge(string text, OutlineLines lines, List<Section> open)
    {
        _text = text;
        _lines = lines;
        _open = open;
        _habits = new HeadingHabits(text, lines);
    }

    /// <summary>The form of a line as an entry, and its class as a heading.</summary>
    public (EntryForm Form, HeadingClass Class) Judge(int at)
    {
        var line = _lines[at];
        var form = _lines.FormOf(at);
        var headingClass = _lines.ClassOf(at);
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

        // 某某公司——年度创新企业 is an entry.
        if (headingClass is HeadingClass.Award && form is { Kind: FormKind.Organisation, Award: not null })
        {
            headingClass = HeadingClass.None;
        }

        if (headingClass is HeadingClass.Series && IsTeamOfList(line)
            && !HeadingCount.IsBehind(_text.Slice(line.Content)))
        {
            headingClass = HeadingClass.None;
        }

        // 征信小课堂之担保篇, and below it 获奖单位：某某银行: a title, whatever it ends with.
        if (headingClass is HeadingClass.Series && line.Number is null && _text[line.Content.Start] != '【'
            && IsWinnerLabel(at + 1))
        {
            headingClass = HeadingClass.None;
        }

        if (_habits.IsAwardInBrackets(at))
        {
            return (form with { Kind = FormKind.Bare }, HeadingClass.Award);
        }

        if (_habits.IsWinner(at))
        {
            return (form, HeadingClass.Winner);
        }

        if (headingClass is HeadingClass.None && IsNumberedSeries(at))
        {
            headingClass = HeadingClass.Series;
            form = form with { Kind = FormKind.Bare };
        }

        // 【年度新锐】 beside 【最佳人气奖】
        if (headingClass is HeadingClass.Series && _habits.HasAwardsInSquareMarks && _text[line.Content.Start] == '【'
            && !Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, line.Content)), HeadingWords.Series))
        {
            headingClass = HeadingClass.Award;
        }

        if (headingClass is HeadingClass.None
            && (HeadsOrganisations(at, form) || NamesOrganisations(at) || _habits.IsAward(at, form)))
        {
            headingClass = HeadingClass.Award;
        }

        return (form, headingClass);
    }

    /// <summary>Whether a line is a title of which the next says in brackets who won, as several lines are.</summary>
    public bool IsTitleAboveMaker(int at) => _habits.IsTitleAboveMaker(at);

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
        return line.Number is null or { Style: NumberingStyle.Bullet }
            && line is { Markup.HeadingLevel: 0, Content.Length: > MaxSection }
            && _open.FindLast(open => open.Class is HeadingClass.Award) is { Heading: { } award }
            && Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, award.Content)), HeadingWords.OrganisationAwards);
    }

    // 年度某某厂商 in bold type among 年度某某奖 and the like: an award, as they are, if winners follow it as they do them.
    private bool HeadsOrganisations(int at, EntryForm form) =>
        form.Kind is FormKind.Bare
        && !PersonName.IsWhole(_text.Slice(_lines[at].Content))
        && _lines[at] is { Number: null, Markup: { IsBold: true, HeadingLevel: 0 } }
        && IsOrganisation(at + 1)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading.Markup.IsBold: true });

    // 某某信赖机构 above certain names, where 某某先进单位 is an award of the article: an award, as that is.
    private bool NamesOrganisations(int at) =>
        _lines[at] is { Number: null, Row: null } line
        && Words.EndsWithAny(_text.Slice(line.Content), HeadingWords.OrganisationAwards)
        && _habits.HasAwardsToOrganisations
        && IsOrganisation(at + 1)
        && !Words.EndsWithAny(_text.Slice(_lines[at + 1].Content), HeadingWords.OrganisationAwards);

    private bool IsWinnerLabel(int at) =>
        at < _lines.Count
        && _lines[at] is { Row: null, Number: null } line
        && CaseLabels.Read(_text, line.Content) is [{ Kind: CaseLabelKind.Institution } label]
        && label.Label.Start == line.Content.Start;

    private bool IsOrganisation(int at) =>
        at < _lines.Count
        && _lines[at] is { Row: null, Markup.IsBold: false }
        && _lines.FormOf(at).Kind is FormKind.Organisation;

    private bool IsDecoratedHeading(Line line, EntryForm form) =>
        line.Number is not null
        && form is { Kind: FormKind.Certain, Title: { } title, Institution: null }
        && HeadingName.ClassOf(_text, title) is HeadingClass.Series or HeadingClass.Award;
}
