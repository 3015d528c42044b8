namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Tells whether a page is set in two columns, or has a side column, and reads it accordingly.</summary>
internal static class PdfColumns
{
    // Where between the margins the gap between columns may be, in steps of the page's width.
    private const int Steps = 200;
    private const int FirstStep = 30;
    private const int LastStep = 170;

    private const int MinRowsOfColumn = 8;
    private const int MinRowsOfSideColumn = 4;

    // A column's lines fill it, most of them; a table's cells do not.
    private const double MinFill = 0.7;
    private const double MinFilled = 0.6;

    // A side column's lines stand at heights of their own; a table's cells do not.
    private const double MaxAligned = 0.4;
    private const double Aligned = 0.5;

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

        var best = Enumerable.Range(FirstStep, LastStep - FirstStep)
            .MinBy(step => (crossings[step], Math.Abs(step - (Steps / 2))));
        var gap = left + ((right - left) * (best + 0.5) / Steps);
        return crossings[best] <= parts.Count * MaxCrossing && AreColumns(rows, left, gap, right) ? gap : null;
    }

    private static bool AreColumns(List<List<PdfRow>> rows, double left, double gap, double right)
    {
        var parts = rows.SelectMany(row => row).ToList();
        var ones = parts.Where(part => part.EndX <= gap).ToList();
        var others = parts.Where(part => part.X >= gap).ToList();
        return (IsFilled(ones, left, gap), IsFilled(others, gap, right)) switch
        {
            (true, true) => true,
            (false, false) => false,
            _ => Math.Min(ones.Count, others.Count) >= MinRowsOfSideColumn
                && rows.Count(row => IsAligned(row, gap)) <= Math.Min(ones.Count, others.Count) * MaxAligned,
        };
    }

    private static bool IsFilled(List<PdfRow> parts, double left, double right) =>
        parts.Count >= MinRowsOfColumn
        && parts.Count(part => part.EndX - part.X >= (right - left) * MinFill) >= parts.Count * MinFilled;

    private static bool IsAligned(List<PdfRow> row, double gap) =>
        row.Exists(part => part.EndX <= gap
            && row.Exists(other => other.X >= gap && Math.Abs(other.Y - part.Y) < Aligned));

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
