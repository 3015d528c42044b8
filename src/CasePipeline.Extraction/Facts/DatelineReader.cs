using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads the day that the first sentence begins with in news: HERON BAY, April 9, 2031 - The Trust; 海州2031年4月9日电.
/// </summary>
internal static class DatelineReader
{
    // The day stands at the very beginning.
    private const int MaxLead = 80;

    private const int FirstLines = 2;

    private const int MaxPlace = 8;

    public static DateOnly? Read(string text, IReadOnlyList<Line> lines) =>
        lines.Where(line => line is { Role: LineRole.Content, Row: null })
            .Take(FirstLines)
            .Select(line => Read(text.Slice(line.Span)))
            .FirstOrDefault(date => date is not null);

    private static DateOnly? Read(ReadOnlySpan<char> line)
    {
        if (!CalendarDate.TryFind(line[..Math.Min(line.Length, MaxLead)], out var date, out var span))
        {
            return null;
        }

        var before = line[..span.Start];
        var behind = line[(span.Start + span.Length)..];
        return IsEnglish(before, behind) || IsChinese(before, behind) ? date : null;
    }

    private static bool IsEnglish(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        BylineWords.DatelineEnd().IsMatch(behind) && BylineWords.DatelinePlace().IsMatch(before);

    // The agency and the place, but no clause; or the place and the day in brackets: （香港，2031年4月9日）,
    // 【本报讯／记者某某／2031年4月9日】; or the byline that ran on into the text: 2031-04-09 来源:海州日报 日前，….
    private static bool IsChinese(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        (behind is ['电' or '讯', ..] && !before.ContainsAny(Punctuation.Pauses))
        || (behind is ['）' or ')', ..] && before.TrimEnd() is ['（' or '(', .. var place, '，' or ',']
            && place.Length is > 1 and <= MaxPlace && !place.ContainsAny(Punctuation.Pauses))
        || (before.IsEmpty && behind.TrimStart("0123456789: \u3000").StartsWith("来源"))
        || (before is ['【', ..] && !before.Contains('】') && behind is ['】', ..]);
}
