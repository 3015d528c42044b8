using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Sets apart what stands in one line under the heading of an award: a title and its text, as in ◆“标题”。某某中心将…,
/// and the items of a numbered list, as in 1.标题；2.标题；3.标题。
/// </summary>
internal static class RunInReader
{
    private const int MaxTitle = 40;

    private const int MinText = 15;

    public static List<Line> Read(string text, List<Line> lines)
    {
        lines = RunOnAwards.Part(text, ReadSections(text, lines));
        var found = new HashSet<int>();
        var lists = new Dictionary<int, List<Line>>();
        var isUnderAward = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (isUnderAward && NumberedLines.Split(text, line) is { Count: > 1 } items)
            {
                lists.Add(i, items);
                continue;
            }

            if (isUnderAward && TitleEnd(text, line) is not null)
            {
                found.Add(i);
                continue;
            }

            isUnderAward = line is { Role: LineRole.Content, Row: null }
                && (IsAward(text, line.Content) || (isUnderAward && line.Number is not null));
        }

        // One line alone may as well tell something about the award.
        return found.Count > 1 || lists.Count > 0
            ? [.. lines.SelectMany((line, i) => lists.TryGetValue(i, out var items) ? items
                : found.Count > 1 && found.Contains(i) ? Split(text, line, TitleEnd(text, line)!.Value) : [line])]
            : lines;
    }

    // 一、渔港服务类。入选典型案例的有：…, as several lines begin
    private static List<Line> ReadSections(string text, List<Line> lines) =>
        lines.Count(line => SectionEnd(text, line) is not null) > 1
            ? [.. lines.SelectMany(line => SectionEnd(text, line) is { } end ? Split(text, line, end) : [line])]
            : lines;

    private static int? SectionEnd(string text, Line line)
    {
        const int MaxSection = 15;
        if (line is not { Role: LineRole.Content, Row: null, Number.Value: > 0 })
        {
            return null;
        }

        var content = text.Slice(line.Content);
        var stop = content.IndexOf('。');
        return stop is > 1 and <= MaxSection && content.Length - stop > MinText
            && HeadingLine.ClassOf(text, line.Content with { Length = stop })
                is HeadingClass.Series or HeadingClass.Award
            && InlineLists.Of(text, TextSpan.Between(line.Content.Start + stop + 1, line.Content.End)).Count > 0
                ? stop
                : null;
    }

    private static bool IsAward(string text, TextSpan content) =>
        HeadingLine.ClassOf(text, content) is HeadingClass.Award
        && !HeadingName.IsBodyHeading(text.Slice(HeadingName.Of(text, content)));

    private static int? TitleEnd(string text, Line line)
    {
        if (line is not { Role: LineRole.Content, Row: null, Number: { } number })
        {
            return null;
        }

        var content = text.Slice(line.Content);
        var stop = content.IndexOf('。');

        // 渔汛险，由东屿保险公司开发。某某…
        if (stop > 1 && content.Length - stop > MinText
            && MadeByClause.Split(text, line.Content with { Length = stop }) is not null)
        {
            return stop;
        }

        return number.Style is not NumberingStyle.Ordinal
            && stop is > 1 and <= MaxTitle
            && content.Length - stop > MinText
            && content[^1] is '。' or '”' or '！'
            && !content[..stop].ContainsAny(Punctuation.ClauseEnds)
            && !InstitutionShape.IsCertain(content[..stop])
            ? stop
            : null;
    }

    private static IEnumerable<Line> Split(string text, Line line, int end)
    {
        var stop = line.Content.Start + end;
        yield return line with
        {
            Span = TextSpan.Between(line.Span.Start, stop + 1),
            Content = TextSpan.Between(line.Content.Start, stop),
        };

        var rest = text.Trim(TextSpan.Between(stop + 1, line.Content.End));
        yield return line with { Span = rest, Content = rest, Number = null };
    }
}
