using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds the second lines of titles by who won below them: 01 / 遗失物品“一键找”： / 从站台到客服的十五分钟 / 📍海州站. What
/// stands between a numbered line and who won belongs to the title, if several entries have it.
/// </summary>
internal static class TitleHalves
{
    private const int MaxTitle = 100;

    private const int MaxHalf = 40;

    public static HashSet<int> Of(string text, List<Line> lines)
    {
        var halves = Enumerable.Range(1, Math.Max(0, lines.Count - 2)).Where(at => IsHalf(text, lines, at)).ToHashSet();
        return halves.Count > 1 ? halves : [];
    }

    private static bool IsHalf(string text, List<Line> lines, int at) =>
        lines[at - 1] is { Role: LineRole.Content, Row: null, Number.Value: > 0 } title
        && title.Content.Length is > 0 and <= MaxTitle
        && lines[at] is { Role: LineRole.Content, Row: null, Number: null, Content.Length: > 1 and <= MaxHalf } half
        && !text.Slice(title.Content).Contains('。') && !text.Slice(half.Content).Contains('。')
        && !InstitutionShape.IsLikely(text.Slice(half.Content))
        && (IsMarkedWinner(text, lines[at + 1])
            || (IsWinner(text, lines, at + 1) && IsFirstHalf(text, title.Content) && IsSecondHalf(text, half.Content)));

    private static bool IsMarkedWinner(string text, Line line) =>
        line is { Role: LineRole.Content, Number.Style: NumberingStyle.Bullet }
        && char.IsSurrogate(text[line.Span.Start])
        && InstitutionShape.IsLikely(text.Slice(line.Content));

    // 东屿医院, and below it the next title or award
    private static bool IsWinner(string text, List<Line> lines, int at) =>
        lines[at] is { Role: LineRole.Content, Row: null, Number: null } line
        && InstitutionShape.IsCertain(text.Slice(line.Content))
        && (at + 1 == lines.Count || lines[at + 1] is not { Role: LineRole.Content, Row: null, Number: null } next
            || HeadingLine.ClassOf(text, next.Content) is not HeadingClass.None
            || FormPart.EndsSentence(text.Slice(next.Content)));

    private static bool IsFirstHalf(string text, TextSpan title) =>
        HeadingLine.ClassOf(text, title) is HeadingClass.None
        && Enclosure.OpeningOfLast(text.Slice(title)) is null
        && !Enclosure.IsWhole(text.Slice(title))
        && !InstitutionShape.IsLikely(text.Slice(title));

    // Neither an award nor a label, nor who of them did it.
    private static bool IsSecondHalf(string text, TextSpan half) =>
        HeadingLine.ClassOf(text, half) is HeadingClass.None
        && !text.Slice(half).ContainsAny(Punctuation.Colons)
        && Enclosure.StripBrackets(text, half).Length == half.Length
        && !PersonName.MayBeList(text.Slice(half))
        && PersonForm.Read(text, half) is null;
}
