using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Sets apart what stands in the first rows of a table that an article begins with, a single cell in each: a sheet has
/// its headline and what leads to the list there.
/// </summary>
internal static class TableCaption
{
    public static void SetApart(string text, List<Line> lines)
    {
        for (var at = 0; at + 1 < lines.Count && IsCaption(text, lines[at], lines[at + 1]); at++)
        {
            var cell = lines[at].Row!.Cells.First(cell => cell.Length > 0);
            lines[at] = lines[at] with { Span = cell, Content = cell, Row = null };
        }
    }

    // 一等奖 alone heads the rows below it, as elsewhere in a table.
    private static bool IsCaption(string text, Line line, Line next) =>
        line.Row is { Cells.Count: > 1 } row && next.Row is not null && next.Row.Table == row.Table
        && row.Cells.Where(cell => cell.Length > 0).Distinct().Take(2).ToList() is [var only]
        && HeadingLine.ClassOf(text, only) is HeadingClass.None or HeadingClass.Generic;
}
