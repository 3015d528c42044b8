namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Puts what stands on a page in reading order.</summary>
internal static class PdfPageLayout
{
    // Points; a logo or a mark before a line is smaller.
    private const double MinPictureSide = 60;

    public static IReadOnlyList<PdfItem> Read(PdfPage page)
    {
        var tables = PdfTables.Find(page);
        var outside = page.Glyphs.Where(glyph => !tables.Any(table => table.Contains(glyph)));
        var lines = PdfColumns.Order(PdfRows.Read([.. outside]));

        var items = new List<(double Top, PdfItem Item)>();
        items.AddRange(tables.Select(table => (table.Top, (PdfItem)table.Read())));
        items.AddRange(page.Pictures
            .Where(picture => Math.Min(picture.Width, picture.Height) >= MinPictureSide)
            .Select(picture => (picture.Top, (PdfItem)new PdfItem.Picture())));
        return Merge(lines, [.. items.OrderByDescending(item => item.Top)]);
    }

    // What is no line comes before the first line that stands below its top.
    private static List<PdfItem> Merge(IReadOnlyList<PdfItem.Line> lines, List<(double Top, PdfItem Item)> others)
    {
        var merged = new List<PdfItem>();
        var next = 0;
        foreach (var line in lines)
        {
            for (; next < others.Count && others[next].Top > line.Box.Bottom; next++)
            {
                merged.Add(others[next].Item);
            }

            merged.Add(line);
        }

        merged.AddRange(others.Skip(next).Select(other => other.Item));
        return merged;
    }
}
