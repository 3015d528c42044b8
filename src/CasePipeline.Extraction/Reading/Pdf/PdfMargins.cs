namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>How a document's text is set, over all its pages.</summary>
/// <param name="BodySize">The size of most characters.</param>
/// <param name="IsBodyBold">Whether most characters are bold, so that bold tells nothing.</param>
/// <param name="HeadingSizes">The larger sizes, the largest first.</param>
/// <param name="Columns">The margins of the only column, and of a first and a second one.</param>
/// <param name="HasIndents">Whether paragraphs begin with an indent.</param>
internal sealed record PdfMargins(
    double BodySize,
    bool IsBodyBold,
    IReadOnlyList<double> HeadingSizes,
    IReadOnlyList<PdfColumnMargins> Columns,
    bool HasIndents)
{
    private const int ColumnKinds = 3;
    private const int MaxHeadingLevels = 6;

    private const int MinIndents = 2;

    // A heading's characters are larger by a tenth at least.
    private const double LargerBy = 1.08;

    public static PdfMargins Of(IReadOnlyList<PdfItem.Line> lines)
    {
        var bodySize = Most(lines, line => line.Size);
        var body = lines.Where(line => line.Size <= bodySize * LargerBy).ToList();
        var columns = Enumerable.Range(0, ColumnKinds)
            .Select(column => PdfColumnMargins.Of([.. body.Where(line => line.Column == column)], bodySize))
            .ToList();
        return new PdfMargins(
            bodySize,
            Most(lines, line => line.IsBold),
            [.. lines.Select(line => line.Size).Where(size => size > bodySize * LargerBy).Distinct().OrderDescending()
                .Take(MaxHeadingLevels)],
            columns,
            AreIndented(body, columns));
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

    public bool IsIndented(PdfItem.Line line) => Columns[line.Column].IsIndented(line);

    /// <summary>How far a line begins from its column's margin.</summary>
    public double IndentOf(PdfItem.Line line) => line.Box.Left - Columns[line.Column].Left;

    private static T Most<T>(IEnumerable<PdfItem.Line> lines, Func<PdfItem.Line, T> key)
        where T : notnull =>
        lines.GroupBy(key).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;

    // A paragraph's second line stands further left; an item's, in a list that is indented as a whole, does not.
    private static bool AreIndented(List<PdfItem.Line> body, List<PdfColumnMargins> columns) =>
        body.Zip(body.Skip(1)).Count(pair => pair.First.Column == pair.Second.Column
            && columns[pair.First.Column] is var column
            && column.IsIndented(pair.First) && !column.IsIndented(pair.Second)
            && column.IsFull(pair.First, pair.Second.Text)) >= MinIndents;
}
