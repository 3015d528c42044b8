using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Facts;

/// <summary>
/// Reads who supplied the material (供稿), from the sign-off or the byline, and who wrote for an author of another name
/// (通讯员).
/// </summary>
internal static class ContributorReader
{
    private const int MaxContributors = 500;

    private const int LastLines = 5;

    public static List<string> Read(string text, IReadOnlyList<Line> lines, string? author) =>
    [
        .. lines.SelectMany(line => ListsOf(text, line, author))
            .Concat(BesideReporter(text, lines, author))
            .Concat(AtEnd(text, lines))
            .SelectMany(list => NameList.Read(text, list))
            .Select(text.Cut)
            .Distinct()
            .Take(MaxContributors),
    ];

    private static IEnumerable<TextSpan> ListsOf(string text, Line line, string? author)
    {
        if (line.Role is not (LineRole.Contributors or LineRole.Byline))
        {
            return [];
        }

        var inside = LineShape.InsideOf(text, line);
        return line.Role is LineRole.Contributors && !Labels.TryReadStart(text.Slice(inside), out _, out _)
            ? [WithoutLabelBehind(text, inside)]
            : Labelled(text, inside, author);
    }

    private static IEnumerable<TextSpan> Labelled(string text, TextSpan line, string? author) =>
        Labels.Read(text, line)
            .Where(label => label.Kind is LabelKind.Contributors
                || (label.Kind is LabelKind.Correspondent && author is not null
                    && !text.Slice(label.Value).StartsWith(author, StringComparison.Ordinal)))
            .Select(label => label.Value);

    // 本报讯（记者 马文山 通讯员 李海）, and the same behind the last sentence
    private static IEnumerable<TextSpan> BesideReporter(string text, IReadOnlyList<Line> lines, string? author) =>
        lines.Where(ReporterReader.IsBeginning)
            .Take(ReporterReader.FirstLines)
            .Select(line => ReporterReader.BracketAtBeginning(text, line))
            .Concat(lines.Where(line => line is { Role: LineRole.Content, Row: null })
                .TakeLast(LastLines)
                .Select(line => ReporterReader.BracketAtEnd(text, line)))
            .SelectMany(bracket => bracket is { } names ? Labelled(text, names, author) : []);

    // 某某银行、某某支行供稿
    private static TextSpan WithoutLabelBehind(string text, TextSpan list) =>
        text.Slice(list).EndsWith(LabelWords.SuppliedBy)
            ? text.Trim(new TextSpan(list.Start, list.Length - LabelWords.SuppliedBy.Length))
            : list;

    // …。（办公室、科技部 供稿）, …。（供稿：办公室、科技部）
    private static IEnumerable<TextSpan> AtEnd(string text, IReadOnlyList<Line> lines)
    {
        const int MaxSignature = 50;
        foreach (var line in lines.Where(line => line is { Role: LineRole.Content, Row: null }).TakeLast(LastLines))
        {
            var length = Math.Min(line.Span.Length, MaxSignature);
            var supplied = BylineWords.Supplied().Match(text, line.Span.End - length, length);
            var labelled = supplied.Groups["labelled"];
            var list = labelled.Success ? labelled : supplied.Groups["list"];
            var names = new TextSpan(list.Index, list.Length);
            if (labelled.Success || (list.Success && NameList.IsWhole(text, names)))
            {
                yield return names;
            }
        }
    }
}
