using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>Tells below which of the open sections a line opens a new one.</summary>
internal sealed class SectionPlacer(string text, OutlineLines lines, List<Section> open)
{
    private const int MaxAgain = 100;

    // Below which section a numbered heading stood when it came first, by its line.
    private readonly Dictionary<string, Section>.AlternateLookup<ReadOnlySpan<char>> _parents =
        new Dictionary<string, Section>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The depth at which a line of a style stands.</summary>
    public int ParentOf(int at, SectionStyle style, Numbering? number)
    {
        if (style.Kind is SectionKind.Markup)
        {
            var higher = open.FindLastIndex(section => section.Style.Kind is SectionKind.Markup
                && section.Style.Detail < style.Detail);
            return Math.Max(higher, 0);
        }

        // 附：专家名单 is a part of the article of its own.
        if (style.Kind is SectionKind.Words && (HeadingName.IsAttached(text, lines[at].Content)
            || HeadingNameClass.IsAttachment(text.Slice(lines[at].Content))))
        {
            return 0;
        }

        return style.Kind is SectionKind.Number && number is { Value: > 0 } numbered
            ? ParentOfAgain(at) ?? ParentOfNumbered(at, style, numbered.Value)
            : ParentOfPlain(at, style);
    }

    /// <summary>Remembers where a line opened a section.</summary>
    public void Remember(int at, SectionStyle style, Section parent)
    {
        if (style.Kind is SectionKind.Number && lines[at].Span.Length <= MaxAgain)
        {
            _parents.TryAdd(text.Slice(lines[at].Span), parent);
        }
    }

    // 一、服务系列 of the contents stands again above the bodies.
    private int? ParentOfAgain(int at) =>
        lines[at].Span.Length <= MaxAgain
        && _parents.TryGetValue(text.Slice(lines[at].Span), out var parent)
        && open.IndexOf(parent) is >= 0 and var depth
            ? depth
            : null;

    private int ParentOfPlain(int at, SectionStyle style)
    {
        // Bold type right under an award is about that award, whatever else is bold.
        if (style.Kind is SectionKind.Bold && at > 0
            && open[^1] is { Class: HeadingClass.Award, Heading: { } award } && award == lines[at - 1])
        {
            return open.Count - 1;
        }

        if (LevelBesideBulleted(at, style) is { } beside)
        {
            return beside;
        }

        if (LevelBesideLabel(at, style) is { } label)
        {
            return label;
        }

        if (LevelOfRank(at, style) is { } rank)
        {
            return rank;
        }

        var same = open.FindLastIndex(section => section.Style == style);
        if (same > 0)
        {
            return same - 1;
        }

        if (LevelBehindList(at, style) is { } behind)
        {
            return behind;
        }

        // An award in other marks than those before is below them only right under one of them.
        if (style.Kind is SectionKind.Words
            && (at == 0 || open[^1].Heading != lines[at - 1])
            && open.FindLastIndex(section => section.Style.Kind is SectionKind.Words
                && Math.Abs(section.Style.Detail - style.Detail) == SectionStyle.InSquareMarks) is > 0 and var other)
        {
            return other - 1;
        }

        return style.Kind switch
        {
            SectionKind.Item => open.Count - 1,
            SectionKind.Words => LastBeforeList(),
            _ => LastHeading(),
        };
    }

    // 特别嘉许 without the ornament of ◆ 金奖 and ◆ 银奖 stands beside the section of these, as bare as that.
    private int? LevelBesideBulleted(int at, SectionStyle style)
    {
        var last = style.Kind is SectionKind.Words && lines[at].Number is null
            ? open.FindLastIndex(section => section.Style == style)
            : -1;
        return last > 1
            && open[last].Heading?.Number is { Style: NumberingStyle.Bullet }
            && open[last - 1] is { Style.Kind: SectionKind.Words, Heading.Number: null, Children.Count: > 1 } above
            && above.Class is HeadingClass.Series
                ? last - 2
                : null;
    }

    // 爱心医院：丙医院 behind 优秀工作站： and the lines of its winners is an award as that is, and none of them.
    private int? LevelBesideLabel(int at, SectionStyle style)
    {
        var isBehindWinner = style.Kind is SectionKind.Item && lines[at].Number is null && open.Count > 2
            && open[^1] is { Style.Kind: SectionKind.Item, HasText: false, Form.Kind: FormKind.Organisation } last
            && last.Heading == lines[at - 1];
        return isBehindWinner
            && open[^2] is { Class: HeadingClass.Award, Heading: { Number: null } award }
            && Punctuation.Colons.Contains(text[award.Content.End - 1])
            && InlineLists.Of(text, lines[at].Content).Count == 1
                ? open.Count - 3
                : null;
    }

    // 二等奖：甲公司的“标题” behind the list of 一等奖 is no detail of its last entry.
    private int? LevelOfRank(int at, SectionStyle style)
    {
        var award = style.Kind is SectionKind.Item && open[^1].Class is not HeadingClass.Award
            ? open.FindLastIndex(section => section.Class is HeadingClass.Award)
            : -1;
        return award > 0 && InlineLists.Of(text, lines[at].Content) is [var (name, _), ..]
            && AwardPatterns.RankAlone().IsMatch(text.Slice(name))
            && AwardPatterns.RankAlone().IsMatch(text.Slice(HeadingName.Of(text, open[award].Heading!.Content)))
                ? award - 1
                : null;
    }

    // Behind – 甲学校 and – 乙学校 without a line between them 最佳新秀奖：丙学校 is no detail of the last one.
    private int? LevelBehindList(int at, SectionStyle style)
    {
        if (style.Kind is not (SectionKind.Item or SectionKind.Words) || open.Count < 2
            || !IsListedWinner(open[^1]) || open[^1].Heading != lines[at - 1]
            || open[^2].Children is not [.., var before, _] || !IsListedWinner(before))
        {
            return null;
        }

        var depth = open.Count - 2;
        return open[depth].Class is HeadingClass.Award
            && (style.Kind is SectionKind.Words || InlineLists.Of(text, lines[at].Content).Count > 0)
            ? depth - 1
            : depth;
    }

    private static bool IsListedWinner(Section section) => section is
    {
        Heading.Number.Style: NumberingStyle.Bullet, HasText: false, Form.Kind: FormKind.Organisation
    };

    // An award that is named behind a list heads no part of its last entry, and of a section that lists entries itself
    // it is none.
    private int LastBeforeList()
    {
        var depth = LastHeading();
        while (depth > 0 && open[depth].Style.Kind is SectionKind.Item)
        {
            depth--;
        }

        var isList = depth > 0
            && open[depth] is { Class: HeadingClass.Series } section
            && section.Children.Exists(child => child is { Style.Kind: SectionKind.Item, Form.Award: not null });
        return isList ? depth - 1 : depth;
    }

    private int ParentOfNumbered(int at, SectionStyle style, int value)
    {
        var next = open.FindLastIndex(section => Last(section, style) is { } last && value == last + 1);
        var outer = next > 0 ? open.FindIndex(section => Last(section, style) is { } last && value == last + 1) : -1;
        if (outer >= 0 && outer != next && OpensEntries(at))
        {
            // A body's own list cannot hold another case.
            return outer;
        }

        if (next >= 0)
        {
            return next;
        }

        // 1. again and again, as lists are copied that number themselves: a title in marks, or beside or above who won,
        // goes on with the list.
        var again = open.FindLastIndex(section => Last(section, style) == value
            && (IsMarkedTitle(section.Children[^1].Heading!) || HasWinnerBelow(section.Children[^1])
                || NamesWinner(section.Children[^1].Form)));
        if (again >= 0 && (IsMarkedTitle(lines[at]) || IsAboveWinner(at) || NamesWinner(lines.FormOf(at))))
        {
            return again;
        }

        // 1. 银奖 behind 1. 金奖, and 1. 申报单位：乙 behind 1. 申报单位：甲
        var alike = open.FindLastIndex(section => Last(section, style) == value && IsLike(section.Children[^1], at));
        if (alike >= 0)
        {
            return alike;
        }

        var same = open.FindLastIndex(section => Last(section, style) is not null);
        var restartsInside = same >= 0 && value == 1 && same < open.Count - 2 && !OpensEntries(at);
        return same >= 0 && !restartsInside ? same : LastHeading();
    }

    private bool IsLike(Section section, int at) =>
        section.Class is HeadingClass.Award
            ? lines.IsAward(at)
            : CaseLabels.First(text, lines[at].Content) is { } label
                && CaseLabels.First(text, section.Heading!.Content) is { } before
                && text.Slice(label.Label).SequenceEqual(text.Slice(before.Label));

    private bool HasWinnerBelow(Section section) =>
        section.Text is [var first, ..] ? IsWinner(first)
            : section.Children is [{ Heading: { } below }, ..] && IsWinner(below);

    private bool IsAboveWinner(int at) => at + 1 < lines.Count && IsWinner(lines[at + 1]);

    private static bool NamesWinner(EntryForm form) =>
        form is { Kind: FormKind.Certain, Title: not null, Institution: not null };

    // ——东屿农商银行, or the name alone in bold type
    private bool IsWinner(Line line) =>
        (line.Markup.IsBold || text.Slice(line.Content) is ['—' or '–', ..])
        && InstitutionShape.IsLikely(text.Slice(line.Content).TrimStart("—–- "));

    private bool IsMarkedTitle(Line line) =>
        text.Slice(line.Content) is ['《', .., '》'] && Enclosure.IsWhole(text.Slice(line.Content));

    // The last number of a style among the children of an open section, if its last child has that style.
    private static int? Last(Section section, SectionStyle style) =>
        section.Children.Count > 0 && section.Children[^1].Style == style ? section.LastNumber : null;

    /// <summary>
    /// The depth of the innermost section that can hold others: a short line in passing holds nothing, a title may hold
    /// a body with numbers of its own.
    /// </summary>
    public int LastHeading()
    {
        var depth = open.Count - 1;
        while (depth > 0 && IsPassing(open[depth], open[depth - 1]))
        {
            depth--;
        }

        return depth;
    }

    private static bool IsPassing(Section section, Section parent) =>
        section.Style.Kind is SectionKind.Item
        && section.Form.Kind is not FormKind.Certain
        && parent.Class is HeadingClass.None;

    private bool OpensEntries(int at) =>
        at + 1 < lines.Count
        && lines[at + 1].Row is null
        && lines.FormOf(at + 1) is { Kind: FormKind.Certain, Title: not null };
}
