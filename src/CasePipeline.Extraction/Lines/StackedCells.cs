using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Shares out the lines of a row among its columns, where a cell may take several: each column says what stands in it,
/// and the sharing that fits best counts.
/// </summary>
internal sealed class StackedCells(string text, IReadOnlyList<CaseLabelKind?> columns)
{
    // What a cell counts that is certainly of its column, and one that may be.
    private const int Certain = 6;
    private const int Likely = 3;

    /// <summary>The cells of a row, as many as there are columns, of as many lines or more.</summary>
    public List<TextSpan> Split(List<TextSpan> lines) => Share(lines, 0, 0).Cells;

    /// <summary>How well the lines of a row fit its columns; the more the better.</summary>
    public int Fit(List<TextSpan> lines) => Share(lines, 0, 0).Fit;

    private (List<TextSpan> Cells, int Fit) Share(List<TextSpan> lines, int column, int at)
    {
        var last = lines.Count - (columns.Count - column) + 1;
        if (column == columns.Count - 1)
        {
            return ([TextSpan.Between(lines[at].Start, lines[^1].End)], FitOf(lines, column, at, lines.Count));
        }

        (List<TextSpan> Cells, int Fit) best = ([], int.MinValue);
        for (var end = at + 1; end <= last; end++)
        {
            var (cells, fit) = Share(lines, column + 1, end);
            fit += FitOf(lines, column, at, end);
            if (fit > best.Fit)
            {
                best = ([TextSpan.Between(lines[at].Start, lines[end - 1].End), .. cells], fit);
            }
        }

        return best;
    }

    private int FitOf(List<TextSpan> lines, int column, int at, int end)
    {
        var cell = string.Concat(lines[at..end].Select(text.Cut));
        return columns[column] switch
        {
            CaseLabelKind.Title => FitOfTitle(lines, at, end, cell),
            CaseLabelKind.Number => end == at + 1 && IsNumber(cell) ? Certain : -Certain,
            CaseLabelKind.Award => HeadingLine.ClassOf(cell, new TextSpan(0, cell.Length)) is HeadingClass.Award
                ? Certain
                : 0,
            CaseLabelKind.Institution or CaseLabelKind.Sender or CaseLabelKind.Host => FitOfWinner(cell, end - at),
            _ => FitOfWinner(cell, end - at) / 2,
        };
    }

    // A name that takes more lines than it has to took them from its neighbour.
    private static int FitOfWinner(string cell, int lines) =>
        (InstitutionShape.IsCertain(cell) ? Certain : InstitutionShape.IsLikely(cell) ? Likely : IsNumber(cell) ? 1 : 0)
        - (lines - 1);

    private int FitOfTitle(List<TextSpan> lines, int at, int end, string cell)
    {
        var fit = Enclosure.LeavesOpen(cell) ? 0 : 1;
        for (var i = at + 1; i < end; i++)
        {
            var line = text.Slice(lines[i]);
            var joint = line.IndexOf('、');
            fit -= InstitutionShape.IsLikely(line)
                || (joint > 0 && InstitutionShape.IsCertain(line[..joint])) || IsNumber(text.Cut(lines[i]))
                ? Likely
                : 0;
        }

        return fit;
    }

    private static bool IsNumber(string cell) =>
        Numeral.CountDigits(cell) is > 0 and var digits && digits == cell.Length;
}
