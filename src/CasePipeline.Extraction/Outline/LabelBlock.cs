using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>The labelled lines right under a title: 申报单位：甲, 案例名称：乙.</summary>
/// <param name="Title">What a label names as the title.</param>
/// <param name="Institution">What a label, or a line of its own, names as the winner.</param>
/// <param name="Award">What a label names as the award.</param>
/// <param name="Category">What a label names as the category: the award, where nothing else names one.</param>
internal readonly record struct LabelBlock(
    TextSpan? Title,
    TextSpan? Institution,
    TextSpan? Award,
    TextSpan? Category = null)
{
    // A line of its own right under a title may as well name where the case is from: a label goes before it.
    private TextSpan? Alone { get; init; }

    // Labels stand at the beginning; a body that has them later tells of something else.
    private const int MaxLines = 6;

    public static LabelBlock Read(string text, Section section)
    {
        var block = default(LabelBlock);
        (TextSpan? sender, TextSpan? host) = (null, null);
        var isFirst = true;
        if (section.Heading is { } heading && CaseLabels.Read(text, heading.Content) is [var label, ..] labels
            && label.Label.Start == heading.Content.Start
            && (heading.Number is { Style: NumberingStyle.Case }
                || labels.Exists(other => other is { Kind: CaseLabelKind.Title, Value.Length: > 0 })))
        {
            // 1.申报单位：某某银行　项目：某某贷; 案例一 and below it 【申报单位】某某银行
            block = block.With(text, heading.Content, false);
        }

        foreach (var line in section.Text.Where(line => line.Row is null).Select(line => line.Content)
            .Concat(section.Children.Select(child => child.Heading!.Content))
            .Concat(section.Children.Where(IsField).SelectMany(child => child.Text)
                .Where(line => line.Row is null).Select(line => line.Content))
            .OrderBy(content => content.Start)
            .Take(MaxLines))
        {
            block = block.With(text, line, isFirst);
            var labelled = CaseLabels.Read(text, line);
            sender ??= ValueOf(text, labelled, CaseLabelKind.Sender);

            // 承办机构： right under a title: who did what the case tells of.
            host ??= isFirst ? ValueOf(text, labelled, CaseLabelKind.Host) : null;
            isFirst = false;
        }

        if (block is { Title: not null, Institution: null } && section.Heading is { } winner
            && CaseLabels.Read(text, winner.Content) is [{ Kind: CaseLabelKind.Institution }, ..])
        {
            // 申报单位：某某银行 above 案例：某某贷
            block = block.With(text, winner.Content, false);
        }

        if (block.Institution is null && section is
            {
                Class: HeadingClass.None,
                Heading.Number: not null,
                Children: [{ Form: { Kind: FormKind.Organisation, Award: { } award, Institution: { } maker } }],
            })
        {
            // 东屿医院　【一等奖】 below 1.渔汛贷
            block = block with { Award = block.Award ?? award, Institution = maker };
        }

        if (section is { Form: { Kind: FormKind.Certain, Institution: not null }, Heading: { } named }
            && text[named.Content.End - 1] is '）' or ')')
        {
            // 西礁县 behind 1.渔汛贷（东屿农商银行） heads what follows.
            block = block with { Alone = null };
        }

        return block with
        {
            Institution = block.Institution ?? block.Alone ?? sender ?? host ?? section.Winner
                ?? (section.Class is HeadingClass.None ? InstitutionBehind(text, section) : null),
        };
    }

    /// <summary>Whether a section begins with a case's labels: 1.案例：某某贷, and below it 单位：某某银行.</summary>
    public static bool IsCase(string text, Section section) =>
        CaseLabels.First(text, section.Heading!.Content) is { Kind: CaseLabelKind.Title or CaseLabelKind.Institution }
        && Read(text, section) is { Title: not null, Institution: not null };

    /// <summary>Whether a section's own line is one of the labels: 案例一 and below it 【申报单位】某某银行.</summary>
    public static bool BeginsWithLabel(string text, Section section) =>
        section.Heading is { Content: var content } && CaseLabels.Read(text, content) is [var label, ..]
        && label.Label.Start == content.Start;

    /// <summary>
    /// Whether the text of a section is of several cases: 项目名称：渔汛贷 and 项目名称：渔灯贷, each with its text below.
    /// </summary>
    public static bool AreSeveral(string text, Section section) =>
        section.Text.Count(line => line.Row is null
            && CaseLabels.First(text, line.Content) is { Kind: CaseLabelKind.Title, Value.Length: > 0 }) > 1;

    // （报送单位：某某银行） behind the body, but not behind that of the last of several cases, nor as one of several labels
    // of a body.
    private static TextSpan? InstitutionBehind(string text, Section section)
    {
        const int MaxClosing = 2;
        if (section.Children is [.., var before, _] && InstitutionBehind(text, before) is not null)
        {
            return null;
        }

        var part = section;
        while (part.Children is [.., var last])
        {
            part = last;
        }

        // Right below a title that ends the section the label is that title's.
        var own = part == section || part.Form.Kind is FormKind.None ? 0 : 1;
        var labelled = part.Text.Skip(own).TakeLast(MaxClosing).Where(line => line.Row is null)
            .Select(line => LastBrackets(text, line.Content))
            .Where(line => line.Length <= Labels.MaxLine && CaseLabels.First(text, line) is not null)
            .ToList();
        return labelled is [var only] && CaseLabels.Read(text, only) is [var label, ..] labels
            && !HeadingNameClass.IsHonour(text.Slice(label.Label))
            ? ValueOf(text, labels, CaseLabelKind.Institution)
            : null;
    }

    // …上岸。（选送：东屿支公司）
    private static TextSpan LastBrackets(string text, TextSpan line)
    {
        var open = Enclosure.OpeningOfLast(text.Slice(line)) ?? 0;
        var isBehindText = open > 0 && Punctuation.SentenceEnds.Contains(text[line.Start + open - 1]);
        return Enclosure.StripBrackets(text, isBehindText ? TextSpan.Between(line.Start + open, line.End) : line);
    }

    // 特色：老仓新用 is a field of the case as well, though no label that is known: the lines below it belong to the case.
    private static bool IsField(Section child) =>
        child is { Style.Kind: SectionKind.Item, Form.Kind: FormKind.Split, Children.Count: 0 };

    private LabelBlock With(string text, TextSpan line, bool isFirst)
    {
        if (line.Length > Labels.MaxLine)
        {
            return this;
        }

        // （申报单位：某某银行）
        line = Enclosure.StripBrackets(text, line);
        var labels = CaseLabels.Read(text, line);
        if (isFirst && text.Slice(line) is ['【', .., '】'] && HeadingLine.ClassOf(text, line) is HeadingClass.Award)
        {
            return this with { Award = Award ?? HeadingName.Of(text, line) };
        }

        if (labels.Count == 0 || labels[0].Label.Start != line.Start)
        {
            if (Institution is not null)
            {
                return this;
            }

            return AwardAndInstitution(text, line) is var (award, winner)
                ? this with { Award = award, Institution = winner }
                : this with { Alone = Alone ?? InstitutionAlone(text, line, isFirst) };
        }

        if (labels[0].Kind is CaseLabelKind.Institution && HeadingNameClass.IsHonour(text.Slice(labels[0].Label)))
        {
            return this;
        }

        return this with
        {
            Title = Title ?? ValueOf(text, labels, CaseLabelKind.Title),
            Institution = Institution ?? ValueOf(text, labels, CaseLabelKind.Institution),
            Award = Award ?? ValueOf(text, labels, CaseLabelKind.Award),
            Category = Category ?? ValueOf(text, labels, CaseLabelKind.Series),
        };
    }

    // 优秀奖，某某公证处。
    private static (TextSpan Award, TextSpan Institution)? AwardAndInstitution(string text, TextSpan line)
    {
        var comma = text.Slice(line).IndexOfAny('，', ',');
        if (comma <= 0 || line.Length > EntryFormReader.MaxTitle)
        {
            return null;
        }

        var award = text.Trim(new TextSpan(line.Start, comma));
        var rest = text.Slice(TextSpan.Between(line.Start + comma + 1, line.End)).TrimEnd("。").Length;
        var name = text.Trim(new TextSpan(line.Start + comma + 1, rest));
        return HeadingLine.ClassOf(text, award) is HeadingClass.Award && InstitutionShape.IsLikely(text.Slice(name))
            ? (award, name)
            : null;
    }

    // ——机构 and （机构） on a line of their own, but not 标题——机构, which is an entry of its own
    private static TextSpan? InstitutionAlone(string text, TextSpan line, bool isFirst)
    {
        var bare = DashedWinners.WithoutDash(text, line);
        var isDashed = bare.Length < line.Length;
        var slice = PersonForm.WithoutPersons(text.Slice(bare));
        var name = Enclosure.StripBrackets(text, bare with { Length = slice.Length });
        return InstitutionShape.IsCertain(text.Slice(name)) || ((isDashed || isFirst)
            && !text.Slice(name).Contains('—') && InstitutionShape.IsLikely(text.Slice(name)))
            ? name
            : null;
    }

    private static TextSpan? ValueOf(string text, List<CaseLabel> labels, CaseLabelKind kind)
    {
        var found = labels.FindIndex(label => label.Kind == kind && label.Value.Length is > 0
            and <= EntryFormReader.MaxTitle);
        return found < 0 ? null : Enclosure.StripAll(text, labels[found].Value);
    }
}
