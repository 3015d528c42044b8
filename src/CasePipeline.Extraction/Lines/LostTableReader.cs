using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds tables that were copied without their rules: cells with wide spaces or bars between them, or a line for each
/// cell. All are known by their header.
/// </summary>
internal static class LostTableReader
{
    // Each line below such a row gets as many cells: wider tables must not make the work grow with their square.
    private const int MaxColumns = 20;

    public static List<Line> Read(ArticleText article, List<Line> lines)
    {
        var rows = new LostRows(1 + article.Lines.Select(line => line.Row?.Table ?? -1).DefaultIfEmpty(-1).Max());
        var spaced = new SpacedTableReader(article.Text, lines, rows);
        var stacked = new StackedTableReader(article.Text, lines, rows);
        for (var i = 0; i < lines.Count;)
        {
            if ((spaced.Read(i) ?? stacked.Read(i)) is { } taken)
            {
                i += taken;
            }
            else
            {
                rows.Keep(GoesOn(article.Text, rows.Lines, lines[i]) ?? lines[i]);
                i++;
            }
        }

        return rows.Lines;
    }

    // 优秀组织奖	某某银行, and below it one more that lost the empty cells before it
    private static Line? GoesOn(string text, List<Line> before, Line line)
    {
        if (line is not { Role: LineRole.Content, Row: null, Number: null, Markup.HeadingLevel: 0 }
            || before is not [.., { Row: { } row }]
            || row.Cells.Count is < 2 or > MaxColumns || row.Cells[^1].Length == 0
            || !InstitutionShape.IsLikely(text.Slice(row.Cells[^1]))
            || !InstitutionShape.IsLikely(text.Slice(line.Span))
            || HeadingLine.ClassOf(text, line.Span) is HeadingClass.Award)
        {
            return null;
        }

        var empty = Enumerable.Repeat(new TextSpan(line.Span.Start, 0), row.Cells.Count - 1);
        return line with { Row = row with { Cells = [.. empty, line.Span] } };
    }
}
