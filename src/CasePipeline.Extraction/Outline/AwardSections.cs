using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Outline;

/// <summary>
/// Finds the sections of an article that no word tells: short lines, below each of them the same award, alone or with
/// its list. 渔灯设计：, 一等奖：甲、乙 and 渔灯制作：, 一等奖：丙、丁. What is called an award is a section above ranks: 优秀案例, 一等奖 and
/// 优秀调研报告, 一等奖.
/// </summary>
internal static class AwardSections
{
    private const int MaxSection = 20;

    /// <summary>The places of such lines; empty where there is but one.</summary>
    public static HashSet<int> Learn(string text, OutlineLines lines)
    {
        var alike = Enumerable.Range(0, lines.Count)
            .Where(at => MayBe(text, lines, at))
            .Select(at => (At: at, Award: FirstAward(text, lines, BehindNote(lines, at + 1))))
            .Where(section => section.Award is { } award
                && (!lines.IsAward(section.At) || AwardPatterns.RankAlone().IsMatch(award)))
            .GroupBy(section => section.Award)
            .MaxBy(group => group.Count());
        return [.. alike?.Count() > 1 ? alike.Select(section => section.At) : [],
            .. Enumerable.Range(0, lines.Count).Where(at => IsAbovePrizes(text, lines, at))];
    }

    // 特别奖项, and below it 最佳节能奖：甲 and 最佳人气奖：乙
    private static bool IsAbovePrizes(string text, OutlineLines lines, int at) =>
        lines[at] is { Number: null, Row: null, Markup.HeadingLevel: 0 } line
        && text.Slice(HeadingName.Of(text, line.Content)).EndsWith(HeadingWords.Prizes)
        && FirstAward(text, lines, at + 1) is not null && FirstAward(text, lines, at + 2) is not null
        && !lines.IsAward(at + 1);

    private static bool MayBe(string text, OutlineLines lines, int at) =>
        lines[at] is { Number: null, Row: null, Markup.HeadingLevel: 0, Content.Length: > 2 and <= MaxSection } line
        && (text[line.Content.End - 1] is '：' or ':' || IsName(text, lines, at))
        && (lines.ClassOf(at) is HeadingClass.None || IsAboveRank(text, lines, at))
        && !text.Slice(line.Content)[..^1].ContainsAny(Punctuation.ClauseEnds)
        && CaseLabels.First(text, line.Content) is null;

    private static bool IsAboveRank(string text, OutlineLines lines, int at) =>
        lines.IsAward(at)
        && !AwardPatterns.RankAlone().IsMatch(text.Slice(HeadingName.Of(text, lines[at].Content)));

    // 渔灯设计 above an award that stands alone
    private static bool IsName(string text, OutlineLines lines, int at) =>
        lines.IsAward(at) || (at + 1 < lines.Count
        && lines[at + 1] is { Row: null, Number: null or { Style: NumberingStyle.Bullet } }
        && lines.IsAward(at + 1)
        && (at == 0 || !lines.IsAward(at - 1))
        && lines.FormOf(at).Kind is FormKind.Bare
        && !InstitutionShape.IsLikely(text.Slice(lines[at].Content)));

    // （共8个，同一等次内排名不分先后）
    private static int BehindNote(OutlineLines lines, int at) => lines.InsideBrackets(at) is null ? at : at + 1;

    private static string? FirstAward(string text, OutlineLines lines, int at) =>
        at >= lines.Count || lines[at].Row is not null ? null
        : lines.IsAward(at) ? text.Cut(HeadingName.Of(text, lines[at].Content))
        : InlineLists.Of(text, lines[at].Content) is [var (award, _), ..]
            && award.Start == lines[at].Content.Start
                ? text.Cut(award)
                : null;
}
