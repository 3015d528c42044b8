using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>Parts tables that are folded to save height: 序号 | 单位 | 序号 | 单位 heads two tables side by side.</summary>
internal static class SideBySideTable
{
    /// <summary>The rows as they stood before they were folded; the rows themselves otherwise.</summary>
    public static List<TableRow> Unfold(string text, List<TableRow> rows)
    {
        if (WidthOfOne(text, rows[0].Cells) is not { } width)
        {
            return rows;
        }

        var unfolded = new List<TableRow>(rows.Count * 2) { Part(rows[0], 0, width) };
        for (var start = 0; start < rows[0].Cells.Count; start += width)
        {
            unfolded.AddRange(rows.Skip(1)
                .Select(row => Part(row, start, width))
                .Where(row => row.Cells.Any(cell => cell.Length > 0)));
        }

        return unfolded;
    }

    // The header is the same again and again, and says what winners' columns hold.
    private static int? WidthOfOne(string text, IReadOnlyList<TextSpan> header)
    {
        for (var width = 2; width * 2 <= header.Count; width++)
        {
            if (header.Count % width == 0 && IsRepeated(text, header, width)
                && header.Take(width).Any(cell => CaseLabelName.KindOf(text.Slice(cell)) is not null))
            {
                return width;
            }
        }

        return null;
    }

    // A cell that spans columns is one cell, and not the same again.
    private static bool IsRepeated(string text, IReadOnlyList<TextSpan> header, int width)
    {
        for (var i = width; i < header.Count; i++)
        {
            if (header[i].Length == 0 || header[i] == header[i - width]
                || !text.Slice(header[i]).SequenceEqual(text.Slice(header[i - width])))
            {
                return false;
            }
        }

        return true;
    }

    private static TableRow Part(TableRow row, int start, int width) =>
        row with { Cells = [.. row.Cells.Skip(start).Take(width)] };
}
