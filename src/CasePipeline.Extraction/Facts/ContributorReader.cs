using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>Reads who supplied the material (供稿), from the sign-off or the byline.</summary>
internal static class ContributorReader
{
    private const int MaxContributors = 500;

    private const int LastLines = 5;

    public static List<string> Read(string text, IReadOnlyList<Line> lines) =>
    [
        .. lines.SelectMany(line => ListsOf(text, line))
            .Concat(AtEnd(text, lines))
            .SelectMany(list => NameList.Read(text, list))
            .Select(text.Cut)
            .Distinct()
            .Take(MaxContributors),
    ];

    private static IEnumerable<TextSpan> ListsOf(string text, Line line)
    {
        if (line.Role is not (LineRole.Contributors or LineRole.Byline))
        {
            return [];
        }

        var inside = LineShape.InsideOf(text, line);
        return line.Role is LineRole.Contributors && !Labels.TryReadStart(text.Slice(inside), out _, out _)
            ? [WithoutLabelBehind(text, inside)]
            : Labels.Read(text, inside)
                .Where(label => label.Kind is LabelKind.Contributors)
                .Select(label => label.Value);
    }

    // 某某银行、某某支行供稿
    private static TextSpan WithoutLabelBehind(string text, TextSpan list) =>
        text.Slice(list).EndsWith(LabelWords.SuppliedBy)
            ? text.Trim(new TextSpan(list.Start, list.Length - LabelWords.SuppliedBy.Length))
            : list;

    // …。（办公室、科技部 供稿）
    private static IEnumerable<TextSpan> AtEnd(string text, IReadOnlyList<Line> lines)
    {
        const int MaxSignature = 50;
        foreach (var line in lines.Where(line => line is { Role: LineRole.Content, Row: null }).TakeLast(LastLines))
        {
            var length = Math.Min(line.Span.Length, MaxSignature);
            var list = BylineWords.Supplied().Match(text, line.Span.End - length, length).Groups["list"];
            var names = new TextSpan(list.Index, list.Length);
            if (list.Success && NameList.IsWhole(text, names))
            {
                yield return names;
            }
        }
    }
}
