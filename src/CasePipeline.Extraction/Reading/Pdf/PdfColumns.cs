namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Tells whether a page is set in two columns, and reads it accordingly.</summary>
internal static class PdfColumns
{
    // Where between the margins the gap between columns may be, in steps of the page's width.
    private const int Steps = 200;
    private const int FirstStep = 70;
    private const int LastStep = 130;

    private const int MinRowsOfColumn = 8;

    // A column's lines fill it; a table's cells do not.
    private const double MinFill = 0.7;

    // Headings and pictures' captions may cross the gap.
    private const double MaxCrossing = 0.35;

    public static IReadOnlyList<PdfItem.Line> Order(List<List<PdfRow>> rows)
    {
        var gap = FindGap(rows);
        return gap is null ? [.. rows.Select(row => PdfRow.Join(row).ToLine(0))] : OrderByColumns(rows, gap.Value);
    }

    private static double? FindGap(List<List<PdfRow>> rows)
    {
        if (rows.Count < MinRowsOfColumn)
        {
            return null;
        }

        var parts = rows.SelectMany(row => row).ToList();
        var (left, right) = (parts.Min(part => part.X), parts.Max(part => part.EndX));
        var crossings = new int[Steps + 1];
        foreach (var part in parts)
        {
            var last = (int)((part.EndX - left) / (right - left) * Steps);
            for (var step = (int)((part.X - left) / (right - left) * Steps); step <= last; step++)
            {
                crossings[step]++;
            }
        }

        var best = Enumerable.Range(FirstStep, LastStep - FirstStep).MinBy(step => (crossings[step], Math.Abs(step - 100)));
        var gap = left + ((right - left) * (best + 0.5) / Steps);
        return crossings[best] <= parts.Count * MaxCrossing
            && IsColumn([.. parts.Where(part => part.EndX <= gap)], left, gap)
            && IsColumn([.. parts.Where(part => part.X >= gap)], gap, right)
                ? gap
                : null;
    }

    private static bool IsColumn(List<PdfRow> parts, double left, double right) =>
        parts.Count >= MinRowsOfColumn
        && parts.Count(part => part.EndX - part.X >= (right - left) * MinFill) >= parts.Count * 0.6;

    private static List<PdfItem.Line> OrderByColumns(List<List<PdfRow>> rows, double gap)
    {
        var lines = new List<PdfItem.Line>();
        var (left, right) = (new List<PdfItem.Line>(), new List<PdfItem.Line>());
        foreach (var row in rows)
        {
            var sides = row.ToLookup(part => part.EndX <= gap ? 1 : part.X >= gap ? 2 : 0);
            if (sides.Contains(0))
            {
                Flush();
                lines.Add(PdfRow.Join(row).ToLine(0));
                continue;
            }

            left.AddRange(sides.Contains(1) ? [PdfRow.Join(sides[1]).ToLine(1)] : []);
            right.AddRange(sides.Contains(2) ? [PdfRow.Join(sides[2]).ToLine(2)] : []);
        }

        Flush();
        return lines;

        void Flush()
        {
            lines.AddRange(left);
            lines.AddRange(right);
            left.Clear();
            right.Clear();
        }
    }
}
