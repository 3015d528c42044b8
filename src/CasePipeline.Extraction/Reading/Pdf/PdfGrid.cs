using System.Diagnostics.CodeAnalysis;

namespace CasePipeline.Extraction.Reading.Pdf;

/// <summary>The cells that rulings make.</summary>
internal sealed class PdfGrid
{
    private const int MaxColumns = 50;
    private const int MaxRows = 300;

    // Points: rulings that are one, but for rounding.
    private const double Same = 3;

    // Where in a character's height it is looked for.
    private const double Middle = 0.3;

    // From left to right and, turned upside down, from top to bottom.
    private readonly List<double> _xs;
    private readonly List<double> _ys;
    private readonly bool[,] _walls;
    private readonly bool[,] _floors;
    private readonly int?[,] _cellAt;

    private PdfGrid(List<double> xs, List<double> ys)
    {
        (_xs, _ys) = (xs, ys);
        _walls = new bool[ys.Count, xs.Count];
        _floors = new bool[ys.Count, xs.Count];
        _cellAt = new int?[ys.Count - 1, xs.Count - 1];
    }

    public List<PdfCell> Cells { get; } = [];

    public int RowCount => _ys.Count - 1;

    public double Top => -_ys[0];

    /// <summary>Finds the cells, if there are two rows and columns and no cell lies across another.</summary>
    public static bool TryMake(List<PdfBox> rulings, [NotNullWhen(true)] out PdfGrid? grid)
    {
        var upright = rulings.Where(ruling => ruling.Height > ruling.Width).ToList();
        var xs = Distinct(upright.Select(ruling => ruling.Left));
        grid = null;
        if (xs.Count is < 3 or > MaxColumns + 1)
        {
            return false;
        }

        var level = rulings.Where(ruling => ruling.Height <= ruling.Width && IsFromWallToWall(ruling, xs)).ToList();
        var ys = Distinct(level.Select(ruling => -ruling.Top));
        if (ys.Count is < 3 or > MaxRows + 1)
        {
            return false;
        }

        grid = new PdfGrid(xs, ys);
        upright.ForEach(grid.AddWall);
        level.ForEach(grid.AddFloor);
        grid = grid.TryFindCells() ? grid : null;
        return grid is not null;
    }

    public int? FindCell(PdfGlyph glyph)
    {
        var column = Interval(_xs, (glyph.X + glyph.EndX) / 2);
        var row = Interval(_ys, -glyph.Y - (glyph.Size * Middle));
        return column is null || row is null ? null : _cellAt[row.Value, column.Value];
    }

    private static int? Interval(List<double> lines, double value)
    {
        var index = lines.BinarySearch(value);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && index < lines.Count - 1 ? index : null;
    }

    private static int Nearest(List<double> lines, double value) =>
        Enumerable.Range(0, lines.Count).MinBy(i => Math.Abs(lines[i] - value));

    // Not the line below a link.
    private static bool IsFromWallToWall(PdfBox ruling, List<double> xs) =>
        xs.Exists(x => Math.Abs(x - ruling.Left) <= Same) && xs.Exists(x => Math.Abs(x - ruling.Right) <= Same);

    private static List<double> Distinct(IEnumerable<double> values)
    {
        var distinct = new List<double>();
        foreach (var value in values.Order())
        {
            if (distinct.Count == 0 || value - distinct[^1] > Same)
            {
                distinct.Add(value);
            }
        }

        return distinct;
    }

    private void AddWall(PdfBox ruling)
    {
        var line = Nearest(_xs, ruling.Left);
        for (var row = 0; row < _ys.Count - 1; row++)
        {
            var middle = -(_ys[row] + _ys[row + 1]) / 2;
            _walls[row, line] |= ruling.Bottom <= middle && ruling.Top >= middle;
        }
    }

    private void AddFloor(PdfBox ruling)
    {
        var line = Nearest(_ys, -ruling.Top);
        for (var column = 0; column < _xs.Count - 1; column++)
        {
            var middle = (_xs[column] + _xs[column + 1]) / 2;
            _floors[line, column] |= ruling.Left <= middle && ruling.Right >= middle;
        }
    }

    private bool TryFindCells()
    {
        for (var row = 0; row < _ys.Count - 1; row++)
        {
            for (var column = 0; column < _xs.Count - 1; column++)
            {
                if (_cellAt[row, column] is null && !TryTakeCell(row, column))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool TryTakeCell(int row, int column)
    {
        var (right, bottom) = (column + 1, row + 1);
        while (right < _xs.Count - 1 && !_walls[row, right])
        {
            right++;
        }

        while (bottom < _ys.Count - 1 && !_floors[bottom, column])
        {
            bottom++;
        }

        for (var y = row; y < bottom; y++)
        {
            for (var x = column; x < right; x++)
            {
                if (_cellAt[y, x] is not null)
                {
                    return false;
                }

                _cellAt[y, x] = Cells.Count;
            }
        }

        Cells.Add(new PdfCell(row, column, bottom - row, right - column));
        return true;
    }
}
