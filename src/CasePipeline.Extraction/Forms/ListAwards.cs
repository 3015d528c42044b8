using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// What the lines of a list have as their awards: what they end with, set apart by a wide space behind a title in
/// marks, if a few words come again and again, whatever they are called, 甲银行《标题》　精品示范; and the names of awards
/// that most lines begin or end with, 优秀案例 甲银行《标题》, 标题——甲银行（优秀案例）.
/// </summary>
internal static class ListAwards
{
    private const int MaxName = 12;

    private const int Enough = 3;

    private const int MaxAward = 8;

    // An ending that stands in one line alone may be anything.
    private const int MinLines = 4;

    public static HashSet<string> Learn(string text, List<Line> lines)
    {
        var endings = lines
            .Where(line => line is { Role: LineRole.Content, Row: null })
            .Select(line => EndingOf(text, line.Content))
            .OfType<string>()
            .CountBy(ending => ending)
            .ToList();
        var count = endings.Sum(ending => ending.Value);
        HashSet<string> awards = count >= MinLines && endings.Count * 2 <= count
            ? [.. endings.Select(ending => ending.Key)]
            : [];
        awards.UnionWith(Named(text, lines));
        return awards;
    }

    /// <summary>The item of a line and the award that stands before or behind it; null where none does.</summary>
    public static (TextSpan Won, TextSpan Award)? Split(string text, TextSpan line, Predicate<TextSpan> isAward)
    {
        foreach (var (award, won) in Sides(text, line))
        {
            if (won.Length > 1 && isAward(award) && FormPart.StripJoins(text, won) is { Length: > 1 } item)
            {
                return (item, award);
            }
        }

        return null;
    }

    private static IEnumerable<string> Named(string text, List<Line> lines)
    {
        var items = lines.FindAll(line => line is { Role: LineRole.Content, Row: null }
            && !FormPart.EndsSentence(text.Slice(line.Content)));
        var found = items
            .SelectMany(line => Sides(text, line.Content).Select((side, place) => (place, side.Award)))
            .Where(side => side.Award.Length is > 2 and <= MaxName && char.IsLetter(text[side.Award.Start])
                && HeadingLine.ClassOf(text, side.Award) is HeadingClass.Award)
            .GroupBy(side => side.place, side => text.Cut(side.Award))
            .Where(place => place.Count() >= Enough && place.Count() * 2 > items.Count);
        return found.SelectMany(place => place);
    }

    // 优秀案例 甲银行《标题》; 甲银行《标题》 优秀案例; 标题——甲银行（优秀案例）; 【优秀案例】标题
    private static IEnumerable<(TextSpan Award, TextSpan Won)> Sides(string text, TextSpan line)
    {
        var first = text.Slice(line).IndexOfAny(Punctuation.WhiteSpace);
        var last = text.Slice(line).LastIndexOfAny(Punctuation.WhiteSpace);
        yield return (line with { Length = Math.Max(first, 0) },
            text.Trim(TextSpan.Between(line.Start + Math.Max(first, 0), line.End)));
        yield return (TextSpan.Between(line.Start + last + 1, line.End),
            text.Trim(line with { Length = Math.Max(last, 0) }));
        var open = Enclosure.OpeningOfLast(text.Slice(line)) ?? 0;
        yield return open > 0
            ? (TextSpan.Between(line.Start + open + 1, line.End - 1), text.Trim(line with { Length = open }))
            : default;
        var close = text.Slice(line) is ['【', ..] ? text.Slice(line).IndexOf('】') : -1;
        yield return close > 1
            ? (new TextSpan(line.Start + 1, close - 1), text.Trim(TextSpan.Between(line.Start + close + 1, line.End)))
            : default;
    }

    private static string? EndingOf(string text, TextSpan line)
    {
        var gap = text.Slice(line).LastIndexOfAny(Punctuation.Gaps);
        if (gap <= 0 || text.Slice(line)[..gap].TrimEnd() is not [.., '》' or '）' or ')'])
        {
            return null;
        }

        var ending = text.Slice(line)[gap..].Trim();
        return ending.Length is > 1 and <= MaxAward && !InstitutionShape.IsLikely(ending) && !PersonName.IsWhole(ending)
            && !ending.ContainsAny(Punctuation.NotInMakers) && !ending.ContainsAnyInRange('0', '9')
            ? ending.ToString()
            : null;
    }
}
