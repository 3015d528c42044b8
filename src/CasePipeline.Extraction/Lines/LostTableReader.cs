using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds tables that were copied without their rules: cells with wide spaces or bars between them, or a line for each
/// cell. All are known by their header.
/// </summary>
internal static class LostTableReader
{
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
                rows.Keep(lines[i++]);
            }
        }

        return rows.Lines;
    }
}
