using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// The fourth stage: lines to a tree of sections. A line whose style is open on some level continues that level; a
/// style that is new opens a level below.
/// </summary>
internal sealed class OutlineReader
{
    // Deeper levels are kept on the deepest one, so that no input can make the tree deep.
    private const int MaxDepth = 12;

    // 赛道十二
    private const int MaxSeriesLabel = 6;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly ListStyle _style;
    private readonly List<Section> _open;
    private readonly SectionPlacer _placer;
    private readonly bool _hasAwardsInSquareMarks;
    private readonly bool _hasAwardsToOrganisations;

    private OutlineReader(string text, List<Line> lines, ListStyle style)
    {
        _text = text;
        _lines = lines;
        _style = style;
        _open = [new Section(new SectionStyle(SectionKind.Root, 0), null, default, HeadingClass.None)];
        _hasAwardsInSquareMarks = lines.Exists(line => line.Content.Length > 0 && text[line.Content.Start] == '【'
            && HeadingName.ClassOf(text, line.Content) is HeadingClass.Award);
        _hasAwardsToOrganisations = lines.Exists(line => Words.EndsWithAny(
            text.Slice(line.Content), HeadingWords.OrganisationAwards)
            && HeadingName.ClassOf(text, line.Content) is HeadingClass.Award);
        _placer = new SectionPlacer(text, lines, style, _open);
    }

    public static Section Read(string text, List<Line> lines, ListStyle style)
    {
        var content = lines.FindAll(line => line.Role is LineRole.Content);
        var reader = new OutlineReader(text, content, style);
        for (var i = 0; i < content.Count; i++)
        {
            reader.Add(i);
        }

        reader.MarkHolders();
        return reader._open[0];
    }

    private void Add(int at)
    {
        var line = _lines[at];
        if (line.Row is not null)
        {
            CloseItems();
            _open[^1].Text.Add(line);
            return;
        }

        var form = EntryFormReader.Read(_text, line.Content, _style);
        var headingClass = HeadingName.ClassOf(_text, line.Content);
        if (IsDecoratedHeading(line, form))
        {
            // 一、《渔港系列》: headings may be decorated like titles.
            headingClass = HeadingName.ClassOf(_text, form.Title!.Value);
            form = form with { Kind = FormKind.Bare };
        }

        // Of attachments that a letter lists by number, the names are no headings yet.
        if (line.Number is not null && _text.Slice(line.Content) is [.., '名', '单' or '單'])
        {
            headingClass = HeadingClass.Generic;
        }

        if (headingClass is HeadingClass.Series && IsTeamOfList(line))
        {
            headingClass = HeadingClass.None;
        }

        // 赛道一：渔网识别, above the awards of it
        var isNumberedSeries = headingClass is HeadingClass.None && IsNumberedSeries(at);
        if (isNumberedSeries)
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

        if (headingClass is HeadingClass.None && (HeadsOrganisations(at, form) || NamesOrganisations(at)))
        {
            headingClass = HeadingClass.Award;
        }

        if (StyleOf(line, form, headingClass, isNumberedSeries) is not { } style)
        {
            AddText(line);
            return;
        }

        if (style.Kind is SectionKind.Item && IsWinnerOfLast(at))
        {
            _open[^1].Text.Add(line);
            return;
        }

        CloseTo(_placer.ParentOf(at, style, line.Number));
        var section = new Section(style, line, form, headingClass);
        _open[^1].Children.Add(section);
        _open[^1].LastNumber = line.Number?.Value ?? 0;
        if (_open.Count < MaxDepth)
        {
            _open.Add(section);
        }
    }

    private bool IsNumberedSeries(int at)
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

    // Under 先进班组 a long line that ends with 组 names a winner, as others of the list do.
    private bool IsTeamOfList(Line line)
    {
        const int MaxSection = 6;
        return line is { Number: null, Markup.HeadingLevel: 0, Content.Length: > MaxSection }
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

    // What closes a list without bodies is about all of it, and not about its last line.
    private void AddText(Line line)
    {
        if (_open[^1] is { Style.Kind: SectionKind.Item, HasText: false }
            && Words.StartsWithAny(_text.Slice(line.Content), TailWords.Closings)
            && (_open[^2].Children.Count > 1 || _open[^2].Class is not HeadingClass.None))
        {
            CloseTo(0);
        }

        _open[^1].Text.Add(line);
    }

    // The institution on a line of its own between title and text.
    private bool IsWinnerOfLast(int at)
    {
        var name = PersonForm.WithoutPersons(_text.Slice(_lines[at].Content).TrimStart("—–- "));
        var last = _open[^1];
        var isOpenTitle = last is { Style.Kind: SectionKind.Item or SectionKind.Number, HasText: false }
            && last.Form.Kind is FormKind.Bare or FormKind.Split;
        var isBehindTitle = isOpenTitle
            && last.Heading is { } title
            && title == _lines[at - 1]
            && (!InstitutionShape.IsLikely(_text.Slice(title.Content))
                || (_text.Slice(title.Content).ContainsAny(Punctuation.NotInCertainNames) && IsProse(at + 1)));
        return isBehindTitle
            && !Words.EndsWithAny(_text.Slice(HeadingName.Of(_text, last.Heading!.Content)),
                HeadingWords.OrganisationAwards)
            && (InstitutionShape.IsCertain(name) || (InstitutionShape.IsLikely(name) && IsProse(at + 1)));
    }

    private bool IsProse(int at) =>
        at < _lines.Count
        && _lines[at] is { Row: null, Number: null } line
        && EntryFormReader.Read(_text, line.Content, _style).Kind is FormKind.None;

    private SectionStyle? StyleOf(Line line, EntryForm form, HeadingClass headingClass, bool isNumberedSeries)
    {
        if (line.Markup.HeadingLevel > 0)
        {
            return new SectionStyle(SectionKind.Markup, line.Markup.HeadingLevel);
        }

        if (line.Number is null && !isNumberedSeries
            && CaseLabels.Read(_text, line.Content) is [var first, ..]
            && first.Label.Start == line.Content.Start
            && !(headingClass is HeadingClass.Award && first.Value.Length == 0))
        {
            return null;
        }

        if (line.Number is { } number && !IsDecorated(number, headingClass, form))
        {
            return new SectionStyle(SectionKind.Number, ((int)number.Style << 16) + number.Mark);
        }

        // A lead in bold type stands among the bold names that it leads to.
        var isLead = headingClass is HeadingClass.Generic && line.Markup.IsBold
            && LeadWords.Promises(_text.Slice(line.Content));
        if (headingClass is not HeadingClass.None && form.Kind is not FormKind.Certain && !isLead)
        {
            return new SectionStyle(SectionKind.Words, WordsDetail(line, headingClass));
        }

        if (form.Kind is FormKind.None && headingClass is HeadingClass.None)
        {
            return null;
        }

        return line.Markup.IsBold
            ? new SectionStyle(SectionKind.Bold, 0)
            : new SectionStyle(SectionKind.Item, 0);
    }

    // A bullet before a heading decorates it; before running text it says nothing.
    private static bool IsDecorated(Numbering number, HeadingClass headingClass, EntryForm form) =>
        number.Style is NumberingStyle.Bullet && (form.Kind is FormKind.None || headingClass is not HeadingClass.None);

    // Awards stand on one level; sections on one for each of their words: 小学组 and 中学组, but not 完整榜单. 【一等奖】
    // stands on another level than 省级奖项.
    private int WordsDetail(Line line, HeadingClass headingClass)
    {
        var name = HeadingName.Of(_text, line.Content);
        var detail = headingClass is HeadingClass.Series && Words.EndsWithAny(_text.Slice(name), HeadingWords.Series)
            ? _text[name.End - 1]
            : -(int)headingClass;
        return headingClass is HeadingClass.Award && _text[line.Content.Start] is '【' or '〔' or '〖'
            ? detail - SectionStyle.InSquareMarks
            : detail;
    }

    private void CloseItems() =>
        CloseTo(_placer.LastHeading());

    private void CloseTo(int depth) => _open.RemoveRange(depth + 1, _open.Count - depth - 1);

    // From the deepest sections up.
    private void MarkHolders() => MarkHolder(_open[0]);

    private static bool MarkHolder(Section section)
    {
        foreach (var child in section.Children)
        {
            var isEntry = child.Form is { Kind: FormKind.Certain, Title: not null };
            section.HoldsEntries |= MarkHolder(child) | isEntry;
        }

        section.HoldsEntries |= section.Text.Exists(line => line.Row is not null);
        return section.HoldsEntries;
    }
}
