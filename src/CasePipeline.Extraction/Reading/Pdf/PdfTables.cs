namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>
/// Finds tables by their rulings. One without rulings is read as lines: its cells could only be guessed.
/// </summary>
internal static class PdfTables
{
    // Rulings that belong together touch, but for rounding.
    private const double Touch = 3;

    public static IReadOnlyList<PdfTable> Find(PdfPage page)
    {
        var tables = new List<PdfTable>();
        foreach (var rulings in GroupsOf(page.Rulings))
        {
            if (PdfTable.TryMake(rulings, page.Glyphs, out var table))
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    // By sweeping from left to right, so that pages with many rulings stay cheap: a ruling is compared with those
    // that reach its left end, of which a page has few.
    private static List<List<PdfBox>> GroupsOf(List<PdfBox> rulings)
    {
        var groups = new List<List<PdfBox>>();
        var open = new List<(PdfBox Box, List<PdfBox> Group)>();
        foreach (var ruling in rulings.OrderBy(ruling => ruling.Left))
        {
            open.RemoveAll(other => other.Box.Right + Touch < ruling.Left);
            var group = new List<PdfBox> { ruling };
            foreach (var touched in open
                .Where(other => AreTouching(other.Box, ruling)).Select(other => other.Group).Distinct().ToList())
            {
                group.AddRange(touched);
                groups.Remove(touched);
                for (var i = 0; i < open.Count; i++)
                {
                    open[i] = open[i].Group == touched ? (open[i].Box, group) : open[i];
                }
            }

            groups.Add(group);
            open.Add((ruling, group));
        }

        return groups;
    }

    private static bool AreTouching(PdfBox one, PdfBox other) =>
        one.Left <= other.Right + Touch && other.Left <= one.Right + Touch
        && one.Bottom <= other.Top + Touch && other.Bottom <= one.Top + Touch;
}
