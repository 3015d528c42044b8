using System.Text.RegularExpressions;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>Takes out what stands on pages because they are pages: numbers, and lines that come again.</summary>
internal static partial class PdfRunningLines
{
    // How many lines from a page's top and bottom are looked at.
    private const int Edge = 3;

    private const int MinRepeats = 2;

    public static IEnumerable<PdfItem> Remove(IReadOnlyList<IReadOnlyList<PdfItem>> pages)
    {
        var repeats = pages
            .Select(EdgesOf)
            .SelectMany(edges => edges.Top.Concat(edges.Bottom).Select(KeyOf).Distinct())
            .CountBy(key => key)
            .Where(count => count.Value >= Math.Max(MinRepeats, pages.Count / 2))
            .Select(count => count.Key)
            .ToHashSet();
        return pages.SelectMany(page => RemoveFrom(page, repeats, pages.Count > 1));
    }

    // From the edges inwards, and no further than the first line that belongs to the text.
    private static IEnumerable<PdfItem> RemoveFrom(
        IReadOnlyList<PdfItem> page, HashSet<(string, double)> repeats, bool hasPages)
    {
        var (top, bottom) = EdgesOf(page);
        var removed = top.TakeWhile(IsRunning)
            .Concat(bottom.TakeWhile(IsRunning))
            .ToHashSet<PdfItem>(ReferenceEqualityComparer.Instance);
        return page.Where(item => !removed.Contains(item));

        bool IsRunning(PdfItem.Line line) => repeats.Contains(KeyOf(line)) || IsPageNumber(line, hasPages);
    }

    private static (IReadOnlyList<PdfItem.Line> Top, IReadOnlyList<PdfItem.Line> Bottom) EdgesOf(
        IReadOnlyList<PdfItem> page)
    {
        var lines = page.OfType<PdfItem.Line>().ToList();
        return ([.. lines.Take(Edge)], [.. lines.AsEnumerable().Reverse().Take(Math.Min(Edge, lines.Count - Edge))]);
    }

    // Numbers differ from page to page; the place does not, but for rounding.
    private static (string, double) KeyOf(PdfItem.Line line) =>
        (Digits().Replace(line.Text, "0"), Math.Round(line.Box.Bottom / 4));

    private static bool IsPageNumber(PdfItem.Line line, bool hasPages) =>
        DecoratedNumber().IsMatch(line.Text) || (hasPages && PlainNumber().IsMatch(line.Text));

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^([-–—·－]\s*\d{1,4}\s*[-–—·－]|第\s*\d{1,4}\s*页.{0,8}|\d{1,4}\s*/\s*\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DecoratedNumber();

    [GeneratedRegex(@"^\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
