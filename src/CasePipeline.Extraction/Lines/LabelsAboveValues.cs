using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Joins the labels of cases to their values where each stands on a line of its own: 案例名称： / 渔汛贷 / 申报单位： /
/// 东屿农商银行. A label with more lines than one below it, as 获奖单位： above several, heads a list and stays apart.
/// </summary>
internal static class LabelsAboveValues
{
    private const int Enough = 2;

    private const int MaxValue = 100;

    public static List<Line> Join(string text, List<Line> lines)
    {
        var labels = lines.ConvertAll(line => LabelOf(text, line));
        var joined = Enumerable.Range(0, lines.Count).Where(at => labels[at] is not null)
            .GroupBy(at => labels[at]!)
            .Where(group => group.Count() is >= Enough and var count && group.Count(IsBetweenLabels) * 2 >= count)
            .ToDictionary(group => group.Key, group => CaseLabelName.KindOf(group.Key));
        if (!joined.ContainsValue(CaseLabelKind.Title) || joined.Count < Enough)
        {
            return lines;
        }

        var read = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i] is not { } label || !joined.ContainsKey(label) || !IsValue(i + 1))
            {
                read.Add(lines[i]);
                continue;
            }

            var end = lines[i + 1].Span.End;
            read.Add(lines[i] with
            {
                Span = TextSpan.Between(lines[i].Span.Start, end),
                Content = TextSpan.Between(lines[i].Content.Start, end),
            });
            i++;
        }

        return read;

        bool IsBetweenLabels(int at) => IsValue(at + 1) && at + 2 < lines.Count && labels[at + 2] is not null;

        bool IsValue(int at) => at < lines.Count && labels[at] is null
            && lines[at] is { Role: LineRole.Content, Row: null, Markup.HeadingLevel: 0, Span.Length: <= MaxValue };
    }

    // 案例名称： and nothing behind it
    private static string? LabelOf(string text, Line line)
    {
        const int MaxLabel = CaseLabelWords.MaxLineLabel + 1;
        if (line is not { Role: LineRole.Content, Row: null, Markup.HeadingLevel: 0 }
            || line.Content.Length is < 2 or > MaxLabel
            || !Punctuation.Colons.Contains(text[line.Content.End - 1]))
        {
            return null;
        }

        var label = text.Slice(line.Content)[..^1].TrimEnd();
        return CaseLabelName.KindOf(label) is null ? null : label.ToString();
    }
}
