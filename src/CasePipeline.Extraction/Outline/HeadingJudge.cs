using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Judges what a line names as a heading: by its own words, and by what stands around it where those alone mislead.
/// </summary>
internal sealed class HeadingJudge
{
    // 创新赛道类别十二
    private const int MaxSeriesLabel = 8;

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly List<Section> _open;
    private readonly HeadingHabits _habits;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">The lines of the outline.</param>
    /// <param name="open">The sections that are open where a line stands.</param>
    /// <param name="headline">The article's headline.</param>
    public HeadingJudge(string text, OutlineLines lines, List<Section> open, string? headline)
    {
        _text = text;
        _lines = lines;
        _open = open;
        _habits = new HeadingHabits(text, lines, headline);
    }

    /// <summary>Whether the labels of cases are numbered as the awards above them are.</summary>
    public bool HasAwardsNumberedLikeLabels => _habits.HasAwardsNumberedLikeLabels;

    /// <summary>The form of a line as an entry, and its class as a heading.</summary>
    public (EntryForm Form, HeadingClass Class) Judge(int at)
    {
        var (form, named) = ByItself(at);
        if (_habits.IsAwardInDisguise(at))
        {
            return (form with { Kind = FormKind.Bare }, HeadingClass.Award);
        }

        if (_habits.IsWinner(at))
        {
            return (form, HeadingClass.Winner);
        }

        var line = _lines[at];
        return (IsMisnamed(at, form, named) ? HeadingClass.None : named) switch
        {
            // 二、入围案例 behind 一、优秀案例
            HeadingClass.Generic when IsBehindAward(line) || IsBesideAwards(line) || _habits.IsListOfAward(at)
                || _habits.IsListOfCounted(at) || _habits.IsCaption(at) => (form, HeadingClass.Award),
            HeadingClass.Series when StandsAsAwards(line) => (form, HeadingClass.Award),
            HeadingClass.None when IsNumberedSeries(at) => (form with { Kind = FormKind.Bare }, HeadingClass.Series),
            HeadingClass.None or HeadingClass.Award when _habits.IsSection(at)
                => (form with { Kind = FormKind.Bare }, HeadingClass.Series),
            HeadingClass.None when HeadsOrganisations(at, form) || NamesOrganisations(at) || _habits.IsAward(at, form)
                => (form, HeadingClass.Award),
            var headingClass => (form, headingClass),
        };
    }

    // What a line is by its own words and marks.
    private (EntryForm Form, HeadingClass Class) ByItself(int at)
    {
        var line = _lines[at];
        var content = _text.Slice(line.Content);
        var form = _lines.FormOf(at);
        var headingClass = _lines.ClassOf(at);
        if (IsDecoratedHeading(line, form))
        {
            // 一、《渔港系列》: headings may be decorated like titles.
            headingClass = HeadingLine.ClassOf(_text, form.Title!.Value);
            form = form with { Kind = FormKind.Bare };
        }

        if (form.Kind is FormKind.Certain && content[^1] is '）' or ')' && HeadingCount.IsBehind(content))
        {
            // 儿童友好医院（5家）: a count in brackets is no winner.
            form = form with { Kind = FormKind.Bare };
        }

        // Of attachments that a letter lists by number, the names are no headings yet.
        return line.Number is not null && content is [.., '名', '单']
            ? (form, HeadingClass.Generic)
            : (form, headingClass);
    }

    // Whether what a line ends with makes it no heading.
    private bool IsMisnamed(int at, EntryForm form, HeadingClass named) => named switch
    {
        // 某某公司——年度创新企业 is an entry.
        HeadingClass.Award => form is { Kind: FormKind.Organisation, Award: not null },
        HeadingClass.Series => IsTeamOfList(_lines[at]) || IsTitleAboveWinner(at)
            || (_habits.HasTitlesInSquareMarks && _text[_lines[at].Content.Start] == '【'),
        _ => false,
    };

    // 【年度新锐】 beside 【最佳人气奖】
    private bool StandsAsAwards(Line line) =>
        _habits.HasAwardsInSquareMarks
        && _text[line.Content.Start] == '【'
        && !Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, line.Content)), HeadingWords.Series);

    /// <summary>Whether a line is a title of which the next says in brackets who won, as several lines are.</summary>
    public bool IsTitleAboveMaker(int at) => _habits.IsTitleAboveMaker(at);

    /// <summary>Whether a line is a section by its label: 赛道一：渔网识别, 创新赛道类别二：渔网, above the awards of it.</summary>
    public bool IsNumberedSeries(int at)
    {
        var content = Enclosure.StripSquare(_text, _lines[at].Content);
        var isSquare = content.Length < _lines[at].Content.Length;
        var colon = _text.Slice(content).IndexOfAny('：', ':');
        return _lines[at].Row is null && colon is > 2 and <= MaxSeriesLabel
            && CaseLabelWords.Series.Any(word => _text.Slice(content)[..colon] is var label
                && label.LastIndexOf(word) is >= 0 and var at
                && Numeral.TryRead(label[(at + word.Length)..], out _, out var length)
                && at + word.Length + length == colon)
            && at + 1 < _lines.Count
            && (isSquare || InlineLists.Of(_text, _lines[at + 1].Content).Count > 0);
    }

    private bool IsBehindAward(Line line) =>
        line.Number is { Value: > 1 } number
        && Words.ContainsAny(_text.Slice(line.Content), HeadingWords.Chosen)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading.Number: { } before }
            && before == number with { Value = number.Value - 1, Length = before.Length });

    // 入围案例 behind 最佳案例 and 优秀案例, as bare as they are
    private bool IsBesideAwards(Line line) =>
        line.Number is null && Words.StartsWithAny(_text.Slice(line.Content), HeadingWords.Shortlisted)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading: { Number: null } award }
            && award.Markup == line.Markup
            && (open.Children.Count > 1 || (HoldsCase(open) && EndAlike(award, line))));

    // 《渔汛贷》（东屿农商银行）, or 获奖单位｜东屿农商银行 and 案例名称｜渔汛贷 right below the award
    private bool HoldsCase(Section section) =>
        section.Children is [{ Form.Kind: FormKind.Certain }]
        || (section.Text is [{ Row: null } first, ..] && CaseLabels.First(_text, first.Content) is not null);

    // 示范案例 and 入围案例
    private bool EndAlike(Line award, Line line)
    {
        const int Ending = 2;
        return award.Content.Length > Ending
            && _text.Slice(line.Content).EndsWith(_text.Slice(award.Content)[^Ending..]);
    }

    // Under 先进班组 a long line that ends with 组 names a winner, as others of the list do.
    private bool IsTeamOfList(Line line)
    {
        const int MaxSection = 6;
        return line is { Markup.HeadingLevel: 0, Content.Length: > MaxSection }
            && _open.FindLast(open => open.Class is HeadingClass.Award) is { Heading: { } award }
            && (line.Number is null or { Style: NumberingStyle.Bullet }
                || (award.Number is { } above && above.Style != line.Number.Value.Style))
            && _text.Slice(HeadingName.Of(_text, award.Content)) is var name
            && (Words.EndsWithAny(name, HeadingWords.OrganisationAwards)
                || Words.EndsWithAny(name, HeadingWords.TeamAwards))
            && !HeadingCount.IsBehind(_text.Slice(line.Content));
    }

    // 征信小课堂之担保篇, and below it 获奖单位：某某银行
    private bool IsTitleAboveWinner(int at) =>
        _lines[at].Number is null
        && _text[_lines[at].Content.Start] != '【'
        && at + 1 < _lines.Count
        && _lines[at + 1] is { Row: null, Number: null } next
        && (IsDashedWinner(next)
            || (CaseLabels.Read(_text, next.Content) is [{ Kind: CaseLabelKind.Institution } label]
                && label.Label.Start == next.Content.Start
                && !HasTitleLabelBelow(at)));

    // ——东屿渔业局
    private bool IsDashedWinner(Line line) =>
        DashedWinners.CanBe(_text, line)
        && InstitutionShape.IsLikely(_text.Slice(DashedWinners.WithoutDash(_text, line.Content)));

    // 实施单位：, 等次： and 案例： in any order: a title has no other below it.
    private bool HasTitleLabelBelow(int at)
    {
        const int MaxLabels = 5;
        return Enumerable.Range(at + 1, Math.Min(MaxLabels, _lines.Count - at - 1))
            .Select(i => _lines[i].Row is null ? CaseLabels.First(_text, _lines[i].Content) : null)
            .TakeWhile(label => label is not null)
            .Any(label => label is { Kind: CaseLabelKind.Title });
    }

    // 年度某某厂商 in bold type among 年度某某奖 and the like: an award, as they are, if winners follow it as they do them.
    private bool HeadsOrganisations(int at, EntryForm form) =>
        form.Kind is FormKind.Bare
        && !_habits.HasBoldTitlesBelowAwards
        && !PersonName.IsWhole(_text.Slice(_lines[at].Content))
        && _lines[at] is { Number: null, Markup: { IsBold: true, HeadingLevel: 0 } }
        && IsOrganisation(at + 1)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading.Markup.IsBold: true });

    // 某某信赖机构 above certain names, where 某某先进单位 is an award of the article: an award, as that is. A colon may as
    // well end a label: 规范守望单位： is an award only beside 先进单位：.
    private bool NamesOrganisations(int at) =>
        _lines[at] is { Number: null, Row: null } line
        && (Words.EndsWithAny(_text.Slice(line.Content), HeadingWords.OrganisationAwards)
            ? _habits.HasAwardsToOrganisations
            : IsBesideAwardWithColon(line))
        && IsOrganisation(at + 1)
        && !Words.EndsWithAny(_text.Slice(_lines[at + 1].Content), HeadingWords.OrganisationAwards);

    private bool IsBesideAwardWithColon(Line line) =>
        NameBeforeColon(line) is { IsEmpty: false } name
        && Words.FindEnd(name, HeadingWords.OrganisationAwards) is { } ending
        && CaseLabelName.KindOf(name) is null or CaseLabelKind.Institution
        && !Words.StartsWithAny(name, CaseLabelWords.Doings)
        && _open.Exists(open => open is { Class: HeadingClass.Award, Heading: { } award }
            && NameBeforeColon(award).EndsWith(ending, StringComparison.Ordinal));

    private ReadOnlySpan<char> NameBeforeColon(Line line) =>
        Punctuation.Colons.Contains(_text[line.Content.End - 1])
            ? _text.Slice(HeadingName.Of(_text, line.Content))
            : default;

    private bool IsOrganisation(int at) =>
        at < _lines.Count
        && _lines[at] is { Row: null, Markup.IsBold: false }
        && (_lines.FormOf(at).Kind is FormKind.Organisation || AreOrganisations(_lines[at].Content));

    // 甲公司、乙公司、丙公司
    private bool AreOrganisations(TextSpan line) =>
        _text.Slice(line).Contains('、')
        && _text.Parts(line, '、').TrueForAll(name => InstitutionShape.IsCertain(_text.Slice(name)));

    private bool IsDecoratedHeading(Line line, EntryForm form) =>
        line.Number is not null
        && form is { Kind: FormKind.Certain, Title: { } title, Institution: null }
        && HeadingLine.ClassOf(_text, title) is HeadingClass.Series or HeadingClass.Award;
}
