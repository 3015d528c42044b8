using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Lines;

/// <summary>The lines of an article with the rows of the tables that were found in them.</summary>
/// <param name="table">The number of the first of these tables.</param>
internal sealed class LostRows(int table)
{
    private int _table = table;

    public List<Line> Lines { get; } = [];

    /// <summary>Takes a line over as it is.</summary>
    public void Keep(Line line) => Lines.Add(line);

    public void Add(List<TextSpan> cells) => Add(cells, cells);

    /// <summary>Adds a row that stands in the place of another: a header that holds on does, below a heading.</summary>
    public void Add(List<TextSpan> cells, List<TextSpan> place)
    {
        var span = TextSpan.Between(place[0].Start, place[^1].End);
        Lines.Add(new Line(span, null, span, default, new TableRow(_table, cells)));
    }

    /// <summary>Lets the last cell of the last row go on to a place in a line below it.</summary>
    public void EndLastCell(int end)
    {
        var row = Lines[^1].Row!;
        var span = TextSpan.Between(Lines[^1].Span.Start, end);
        Lines[^1] = Lines[^1] with
        {
            Span = span,
            Content = span,
            Row = row with { Cells = [.. row.Cells.SkipLast(1), TextSpan.Between(row.Cells[^1].Start, end)] },
        };
    }

    public void EndTable() => _table++;
}
