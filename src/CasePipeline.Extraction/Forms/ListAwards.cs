using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Forms;

/// <summary>
/// What the lines of a list end with, set apart by a wide space behind a title in marks: a few words that come again
/// and again are awards, whatever they are called. 甲银行《标题》　精品示范
/// </summary>
internal static class ListAwards
{
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
        return count >= MinLines && endings.Count * 2 <= count ? [.. endings.Select(ending => ending.Key)] : [];
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
