using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
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

    private readonly string _text;
    private readonly OutlineLines _lines;
    private readonly List<Section> _open;
    private readonly SectionPlacer _placer;
    private readonly HeadingJudge _judge;
    private readonly WinnerBelow _winners;

    // Below which section a case's label stood last, by the label.
    private readonly Dictionary<string, Section> _labelled = [];

    private OutlineReader(string text, OutlineLines lines, string? headline)
    {
        _text = text;
        _lines = lines;
        _open = [new Section(new SectionStyle(SectionKind.Root, 0), null, default, HeadingClass.None)];
        _placer = new SectionPlacer(text, lines, _open);
        _judge = new HeadingJudge(text, lines, _open, headline);
        _winners = new WinnerBelow(text, lines, _open);
    }

    public static Section Read(string text, List<Line> lines, ListStyle style)
    {
        var content = lines.FindAll(line => line.Role is LineRole.Content
            && (line.Row is not null
                || (LineShape.HasLetters(text, line) && !LineShape.IsPictureNumber(text, line))));
        var headline = text.CutOrNull(lines.Find(line => line.Role is LineRole.Headline)?.Content);
        var reader = new OutlineReader(text, new OutlineLines(text, content, style), headline);
        for (var i = 0; i < content.Count; i++)
        {
            reader.Add(i);
        }

        reader.Mark(reader._open[0]);
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

        var (form, headingClass) = _judge.Judge(at);
        if (StyleOf(at, form, headingClass) is not { } style)
        {
            AddText(line);
            return;
        }

        if (style.Kind is SectionKind.Item && _winners.IsBelowTitle(at))
        {
            _open[^1].Winner = DashedWinners.WithoutDash(_text, line.Content);
            _open[^1].Text.Add(line);
            return;
        }

        CloseTo(_placer.ParentOf(at, style, line.Number));
        var section = new Section(style, line, form, headingClass);
        _placer.Remember(at, style, _open[^1]);
        _open[^1].Children.Add(section);
        _open[^1].LastNumber = line.Number?.Value ?? 0;
        if (_open.Count < MaxDepth)
        {
            _open.Add(section);
        }
    }

    // What closes a list without bodies is about all of it, and not about its last line.
    private void AddText(Line line)
    {
        if (_open[^1] is { Style.Kind: SectionKind.Item, HasText: false }
            && Words.StartsWithAny(_text.Slice(line.Content), TailWords.Closings)
            && !IsLabelledAgain(line)
            && (_open[^2].Children.Count > 1 || _open[^2].Class is not HeadingClass.None))
        {
            CloseTo(0);
        }

        CloseToCases(line);
        _open[^1].Text.Add(line);
    }

    // 联系人：林望, as below the case before
    private bool IsLabelledAgain(Line line) =>
        CaseLabels.First(_text, line.Content) is { } label && _labelled.ContainsKey(_text.Cut(label.Label));

    // 获奖成果：, behind the numbered parts of the text of another case that began with it: the next case; 评定结果：, behind
    // those of a case where the one before has it, too: a label of the case.
    private void CloseToCases(Line line)
    {
        if (CaseLabels.First(_text, line.Content) is not { Kind: not CaseLabelKind.Other } first
            || first.Label.Start != line.Content.Start)
        {
            return;
        }

        var label = _text.Cut(first.Label);
        if (_labelled.TryGetValue(label, out var section) && _open[^1].Class is HeadingClass.None
            && DepthOf(section) is >= 0 and var depth)
        {
            CloseTo(depth);
        }

        _labelled[label] = _open[^1];
    }

    // The depth of a section, or of the one that is open behind it.
    private int DepthOf(Section section)
    {
        var own = _open.IndexOf(section);
        if (own >= 0)
        {
            return own;
        }

        var beside = _open.FindIndex(parent => parent.Children is [.., var before, var last]
            && before == section && before.Style == last.Style) + 1;
        return beside > 0 && beside < _open.Count ? beside : -1;
    }

    private SectionStyle? StyleOf(int at, EntryForm form, HeadingClass headingClass)
    {
        var line = _lines[at];
        if (line.Markup.HeadingLevel > 0)
        {
            return new SectionStyle(SectionKind.Markup, line.Markup.HeadingLevel);
        }

        if (_lines.IsFieldBelow(at) || _lines.IsFieldBetween(at) || _lines.LeadsToText(at))
        {
            return null;
        }

        if (line.Number is null && !(headingClass is HeadingClass.Series && _judge.IsNumberedSeries(at))
            && CaseLabels.First(_text, Enclosure.StripBrackets(_text, line.Content)) is { } first
            && !(headingClass is HeadingClass.Award && first.Value.Length == 0))
        {
            return null;
        }

        if (line.Number is { } number && !IsDecorated(number, headingClass, form))
        {
            var isLabelled = _lines.IsLabelled(at) && _judge.HasAwardsNumberedLikeLabels;
            return new SectionStyle(
                SectionKind.Number,
                ((int)number.Style << 16) + number.Mark + (isLabelled ? SectionStyle.Labelled : 0));
        }

        // A lead in bold type stands among the bold names that it leads to.
        var isLead = headingClass is HeadingClass.Generic && line.Markup.IsBold
            && LeadWords.Promises(_text.Slice(line.Content));
        if (headingClass is not HeadingClass.None && form.Kind is not FormKind.Certain && !isLead)
        {
            return new SectionStyle(SectionKind.Words, WordsDetail(line, headingClass));
        }

        if (headingClass is HeadingClass.None && (form.Kind is FormKind.None || IsCongratulation(line)))
        {
            return null;
        }

        if (line.Markup.IsBold)
        {
            return new SectionStyle(SectionKind.Bold, 0);
        }

        // The next of such titles is no part of what is numbered in the text of the one before.
        return new SectionStyle(SectionKind.Item, _judge.IsTitleAboveMaker(at) ? 1 : 0);
    }

    // 恭喜以上获奖学校！🎉
    private bool IsCongratulation(Line line) =>
        Pictographs.TrimEnd(_text.Slice(line.Content)) is [.., '！' or '!'] cheer
        && Words.StartsWithAny(cheer, TailWords.Congratulations);

    // A bullet before a heading decorates it; before running text it says nothing.
    private static bool IsDecorated(Numbering number, HeadingClass headingClass, EntryForm form) =>
        number.Style is NumberingStyle.Bullet && (form.Kind is FormKind.None || headingClass is not HeadingClass.None);

    // Awards stand on one level; sections on one for each of their words: 小学组 and 中学组, but not 完整榜单; those
    // in 【】 on one, whatever they end with. 【一等奖】 stands on another level than 省级奖项.
    private int WordsDetail(Line line, HeadingClass headingClass)
    {
        var name = HeadingName.Of(_text, line.Content);
        if (headingClass is HeadingClass.Series && _text.Slice(name).EndsWith(HeadingWords.Prizes)
            && _open.Find(IsSectionOfWords) is { } section)
        {
            // 特别奖项 behind 社区组 stands beside it.
            return section.Style.Detail;
        }

        var detail = headingClass is HeadingClass.Series && _text[line.Content.Start] is not '【'
            && Words.EndsWithAny(_text.Slice(name), HeadingWords.Series)
            ? _text[name.End - 1]
            : -(int)headingClass;
        return headingClass is HeadingClass.Award && _text[line.Content.Start] is '【' or '〔' or '〖'
            ? detail - SectionStyle.InSquareMarks
            : detail;
    }

    private static bool IsSectionOfWords(Section section) =>
        section is { Style.Kind: SectionKind.Words, Class: HeadingClass.Series };

    private void CloseItems() =>
        CloseTo(_placer.LastHeading());

    private void CloseTo(int depth) => _open.RemoveRange(depth + 1, _open.Count - depth - 1);

    // What a section is by those below it and beside it, from the deepest sections up.
    private bool Mark(Section section)
    {
        TakeNamedAlike(section.Children);
        var areAwards = section.Children.Count(child => child.Class is HeadingClass.Award) > 1;
        foreach (var child in section.Children)
        {
            child.IsAmongAwards = areAwards && child.Class is HeadingClass.Award;
            var isEntry = child.Form is { Kind: FormKind.Certain, Title: not null }
                || (child.Form.Kind is FormKind.Split && LabelBlock.IsCase(_text, child))
                || IsAboveWinner(child);
            section.HoldsEntries |= Mark(child) | isEntry | child.Class is HeadingClass.Winner;
        }

        section.HoldsEntries |= section.Text.Exists(line => line.Row is not null)
            || LabelBlock.AreSeveral(_text, section);
        return section.HoldsEntries;
    }

    // 1. 渔船撞礁案, and below it 案例公司：东屿财险
    private bool IsAboveWinner(Section section) =>
        section is { Style.Kind: SectionKind.Number, Form.Kind: FormKind.Bare, Text: [{ Row: null } first, ..] }
        && CaseLabels.First(_text, first.Content) is { Kind: CaseLabelKind.Institution, Value.Length: > 0 } label
        && label.Label.Start == first.Content.Start;

    // 应用推广成果 beside 技术创新成果, each above a list: what is called alike on one level is an award, too.
    private void TakeNamedAlike(List<Section> sections)
    {
        const int Ending = 2;
        var lists = sections.FindAll(section =>
            section is { Text.Count: 0, Children.Count: > 0, Heading.Content.Length: > Ending });
        var awards = lists.Where(section => section.Class is HeadingClass.Award).Select(NameOf).ToHashSet();
        foreach (var section in lists)
        {
            if (section is { Class: HeadingClass.None, Form.Kind: FormKind.Bare } && awards.Contains(NameOf(section)))
            {
                section.Class = HeadingClass.Award;
            }
        }

        (SectionStyle Style, string Ending) NameOf(Section section) =>
            (section.Style, _text.Slice(section.Heading!.Content)[^Ending..].ToString());
    }
}
