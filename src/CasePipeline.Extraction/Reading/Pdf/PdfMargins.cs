namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>How a document's text is set, over all its pages.</summary>
/// <param name="BodySize">The size of most characters.</param>
/// <param name="IsBodyBold">Whether most characters are bold, so that bold tells nothing.</param>
/// <param name="HeadingSizes">The larger sizes, the largest first.</param>
/// <param name="Columns">The margins of the only column, and of a first and a second one.</param>
/// <param name="LineGap">From one baseline to the next, for most lines.</param>
/// <param name="HasIndents">Whether paragraphs begin with an indent.</param>
internal sealed record PdfMargins(
    double BodySize,
    bool IsBodyBold,
    IReadOnlyList<double> HeadingSizes,
    IReadOnlyList<(double Left, double Right)> Columns,
    double LineGap,
    bool HasIndents)
{
    private const int ColumnKinds = 3;
    private const int MaxHeadingLevels = 6;

    // A heading's characters are larger by a tenth at least.
    private const double LargerBy = 1.08;

    public static PdfMargins Of(IReadOnlyList<PdfItem.Line> lines)
    {
        var bodySize = Most(lines, line => line.Size);
        var body = lines.Where(line => line.Size <= bodySize * LargerBy).ToList();
        var columns = Enumerable.Range(0, ColumnKinds).Select(column => MarginsOf(body, column, bodySize)).ToList();
        var gaps = lines.Zip(lines.Skip(1), (one, next) => Math.Round(one.Box.Bottom - next.Box.Bottom, 1))
            .Where(gap => gap > bodySize * 0.8 && gap < bodySize * 4)
            .ToList();
        return new PdfMargins(
            bodySize,
            Most(lines, line => line.IsBold),
            [.. lines.Select(line => line.Size).Where(size => size > bodySize * LargerBy).Distinct().OrderDescending()
                .Take(MaxHeadingLevels)],
            columns,
            gaps.Count == 0 ? bodySize * 1.5 : gaps.CountBy(gap => gap).MaxBy(count => count.Value).Key,
            AreIndented(body, columns, bodySize));
    }

    public int HeadingLevelOf(PdfItem.Line line)
    {
        for (var i = 0; i < HeadingSizes.Count; i++)
        {
            if (line.Size >= HeadingSizes[i])
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static T Most<T>(IEnumerable<PdfItem.Line> lines, Func<PdfItem.Line, T> key)
        where T : notnull =>
        lines.GroupBy(key).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;

    // The outermost that are not a few notes or a table's: those of one line in twenty, and the right margin within a
    // character's width, because lines of Chinese end there or just before it.
    private static (double Left, double Right) MarginsOf(List<PdfItem.Line> body, int column, double bodySize)
    {
        var lines = body.Where(line => line.Column == column).ToList();
        if (lines.Count == 0)
        {
            return (0, double.MaxValue);
        }

        var lefts = lines.Select(line => line.Box.Left).Order().ToList();
        var rights = lines.Select(line => line.Box.Right).GroupBy(right => Math.Round(right / bodySize)).ToList();
        var common = rights.Where(group => group.Count() >= Math.Max(3, lines.Count / 10)).ToList();
        return (lefts[lines.Count / 20], (common.Count > 0 ? common : rights).MaxBy(group => group.Key)!.Max());
    }

    private static bool AreIndented(
        List<PdfItem.Line> body, List<(double Left, double Right)> columns, double bodySize)
    {
        var indents = body.Count(line => line.Box.Left - columns[line.Column].Left is var indent
            && indent > bodySize && indent < bodySize * 3);
        return indents >= 3 && indents > body.Count / 20;
    }
}
