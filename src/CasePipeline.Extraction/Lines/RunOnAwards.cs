using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Sets awards apart that stand in one line with the first of their winners, while the others stand below it:
/// 二等奖：《渔灯》（东屿小学） above 《渔网》（西礁小学）, 优秀组织奖：东屿小学 above 西礁小学.
/// </summary>
internal static class RunOnAwards
{
    private const int MaxAward = 12;

    /// <summary>The lines, with such awards as headings of their own; the same where no list goes on so.</summary>
    public static List<Line> Part(string text, List<Line> lines)
    {
        var awards = lines.ConvertAll(line => Split(text, line));
        return awards.Where((award, at) => award is { } first && at + 1 < lines.Count && awards[at + 1] is null
            && GoesOn(text, first.Item, lines[at + 1])).Any()
                ? [.. lines.SelectMany((line, at) => awards[at] is var (heading, item)
                    ? [heading, line with { Span = item, Content = item }]
                    : (Line[])[line])]
                : lines;
    }

    // 二等奖 and 《渔灯》（东屿小学）
    private static (Line Heading, TextSpan Item)? Split(string text, Line line)
    {
        if (line is not { Role: LineRole.Content, Row: null, Number: null, Content.Length: <= Labels.MaxLine }
            || (Listed(text, line.Content) ?? Spaced(text, line.Content)) is not var (award, item)
            || award.Length > MaxAward || !HanText.IsIn(text.Slice(award))
            || HeadingLine.ClassOf(text, award) is not HeadingClass.Award)
        {
            return null;
        }

        var heading = line with { Span = award, Content = award };
        return (heading, TextSpan.Between(item.Start, line.Content.End));
    }

    // 二等奖：《渔灯》（东屿小学）
    private static (TextSpan Award, TextSpan Item)? Listed(string text, TextSpan line) =>
        InlineLists.Of(text, line) is [var (award, item)] && award.Start == line.Start && item.Length > 1
            ? (award, item)
            : null;

    // 二等奖　《渔灯》　东屿小学
    private static (TextSpan Award, TextSpan Item)? Spaced(string text, TextSpan line)
    {
        var gap = text.Slice(line).IndexOfAny(Punctuation.WhiteSpace);
        var item = text.Trim(TextSpan.Between(line.Start + Math.Max(gap, 0), line.End));
        return gap > 1 && text.Slice(item) is ['《', _, ..] ? (line with { Length = gap }, item) : null;
    }

    // What stands below is of the same kind, and has no award of its own.
    private static bool GoesOn(string text, TextSpan item, Line next) =>
        next is { Role: LineRole.Content, Row: null, Number: null }
        && (IsLabelled(text, next) || (text[item.Start] is '《' or '“' or '「'
            ? text[next.Content.Start] == text[item.Start]
                && RankedLine.SplitBrackets(text, next.Content) is null
            : IsNext(text, item, next.Content)
                || (InstitutionShape.IsLikely(text.Slice(item))
                    && InstitutionShape.IsCertain(text.Slice(next.Content)))));

    // 作品：渔灯 below 一等奖：东屿大学, 单位：东屿大学 below 一等奖：渔灯
    private static bool IsLabelled(string text, Line next) =>
        CaseLabels.First(text, next.Content)
            is { Kind: CaseLabelKind.Title or CaseLabelKind.Institution, Value.Length: > 1 };

    private static bool IsNext(string text, TextSpan item, TextSpan next) =>
        ItemsAlike.Are(text, item, next)
        && RankedLine.SplitBrackets(text, next) is null
        && RankedLine.Split(text, next) is null
        && CaseLabels.First(text, next) is null
        && !BeginsWithAward(text, next);

    // 评判特别奖：东屿小学“渔灯”
    private static bool BeginsWithAward(string text, TextSpan line) =>
        text.Slice(line).IndexOfAny(Punctuation.Colons) is > 0 and var colon
        && HeadingLine.ClassOf(text, line with { Length = colon }) is HeadingClass.Award;
}
