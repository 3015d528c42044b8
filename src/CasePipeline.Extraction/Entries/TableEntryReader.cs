using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads tables of winners. The header says what the columns hold; where it says nothing, or only the group that
/// columns belong to, their cells do.
/// </summary>
internal sealed class TableEntryReader
{
    // Header rows stand at the top; a group of columns may have a row of its own above them.
    private const int MaxHeaderRows = 3;

    private readonly string _text;
    private readonly List<TableRow> _rows;
    private readonly HeadingPath _path;
    private readonly int _width;
    private readonly CaseLabelKind?[] _columns;
    private int _firstRow;

    private TableEntryReader(string text, List<TableRow> rows, HeadingPath path)
    {
        _text = text;
        _rows = rows;
        _path = path;
        _width = rows.Max(row => row.Cells.Count);
        _columns = new CaseLabelKind?[_width];
    }

    /// <summary>Reads the tables among some lines.</summary>
    public static IEnumerable<Entry> Read(string text, IReadOnlyList<Line> lines, HeadingPath path) =>
        lines.Where(line => line.Row is not null)
            .GroupBy(line => line.Row!.Table, line => line.Row!)
            .SelectMany(table => new TableEntryReader(text, [.. table], path).Read());

    private List<Entry> Read()
    {
        var entries = new List<Entry>();
        ReadHeader();
        GuessColumns();
        if (IsGridOfOrganisations())
        {
            entries.AddRange(_rows.SelectMany(row => row.Cells).Where(cell => cell.Length > 0)
                .Select(cell => new Entry(_path.Series, _path.Award, null, cell)));
            return entries;
        }

        if (!IsTableOfWinners())
        {
            return entries;
        }

        TextSpan? award = null;
        var series = _path.SeriesBesideAward;
        foreach (var row in _rows.Skip(_firstRow))
        {
            if (IsHeader(row))
            {
                continue;
            }

            if (GroupName(row) is { } group)
            {
                if (_columns.Contains(CaseLabelKind.Award))
                {
                    series = group;
                }
                else
                {
                    award = group;
                }

                continue;
            }

            ReadRow(row, series, ref award, entries);
        }

        return entries;
    }

    // Below an award to organisations, names in columns without a header.
    private bool IsGridOfOrganisations() =>
        _firstRow == 0 && _width > 1
        && _path.Award is { } award && Words.EndsWithAny(_text.Slice(award), HeadingWords.OrganisationAwards)
        && _rows.TrueForAll(row => row.Cells.All(
            cell => cell.Length == 0 || InstitutionShape.IsLikely(_text.Slice(cell))));

    private void ReadHeader()
    {
        for (; _firstRow < Math.Min(MaxHeaderRows, _rows.Count); _firstRow++)
        {
            var kinds = Enumerable.Range(0, _rows[_firstRow].Cells.Count)
                .Select(column => KindOf(_rows[_firstRow].Cells[column]))
                .ToList();
            var groups = _rows[_firstRow].Cells.Count(IsGroupOfColumns);
            var filled = _rows[_firstRow].Cells.Count(cell => cell.Length > 0);
            if (filled > 0 && (kinds.Count(kind => kind is not null) + groups) * 2 < filled)
            {
                return;
            }

            AddHeader(kinds);
        }
    }

    // A later header row is more exact than the group of columns above it. A row that lost its first cell to a span
    // stands to the right.
    private void AddHeader(List<CaseLabelKind?> kinds)
    {
        var known = kinds.FindLastIndex(kind => kind is not null) + 1;
        var isShifted = _firstRow > 0 && known > 0 && known < _width && _columns[0] is not null
            && _columns[0] != kinds[0]
            && kinds.Take(known).All(kind => kind is not null);
        var shift = isShifted ? _width - known : 0;
        for (var column = 0; column + shift < _width && column < kinds.Count; column++)
        {
            _columns[column + shift] = kinds[column] ?? _columns[column + shift];
        }
    }

    // 获奖名单 above 项目名称 and 参赛企业
    private bool IsGroupOfColumns(TextSpan cell) =>
        cell.Length is > 0 and <= CaseLabelWords.MaxLabel && Words.EndsWithAny(_text.Slice(cell), HeadingWords.Generic);

    private CaseLabelKind? KindOf(TextSpan cell)
    {
        // 团队名称（括号内为报名时的名称）
        var note = Enclosure.OpeningOfLast(_text.Slice(cell));
        var name = _text.Slice(cell)[..(note is > 0 ? note.Value : cell.Length)];
        return name.Length is > 0 and <= CaseLabelWords.MaxLabel ? CaseLabels.KindOf(name) : null;
    }

    // Columns that no header names are told by what they hold.
    private void GuessColumns()
    {
        for (var column = 0; column < _width; column++)
        {
            if (_columns[column] is null)
            {
                _columns[column] = GuessColumn(column) ?? _columns[column];
            }
        }

        // 名次 beside 等次: places in a ranking are no awards where there are some.
        if (_columns.Count(kind => kind is CaseLabelKind.Award) > 1
            && Array.IndexOf(_columns, CaseLabelKind.Award) is var place && GuessColumn(place) is CaseLabelKind.Number)
        {
            _columns[place] = CaseLabelKind.Number;
        }

        // So they are below an award that has a name.
        if (_path.Award is not null && Array.IndexOf(_columns, CaseLabelKind.Award) is >= 0 and var only
            && GuessColumn(only) is CaseLabelKind.Number)
        {
            _columns[only] = CaseLabelKind.Number;
        }

        if (!_columns.Contains(CaseLabelKind.Institution)
            && Array.IndexOf(_columns, CaseLabelKind.Sender) is >= 0 and var sender)
        {
            _columns[sender] = CaseLabelKind.Institution;
            return;
        }

        if (!_columns.Contains(CaseLabelKind.Title) && _columns.Contains(CaseLabelKind.Institution))
        {
            var free = Array.FindIndex(_columns, kind => kind is null);
            if (free >= 0)
            {
                _columns[free] = CaseLabelKind.Title;
            }
        }
    }

    private CaseLabelKind? GuessColumn(int column)
    {
        var cells = _rows.Skip(_firstRow)
            .Where(row => column < row.Cells.Count && row.Cells[column].Length > 0)
            .Select(row => row.Cells[column])
            .Distinct()
            .ToList();
        if (cells.Count == 0)
        {
            return null;
        }

        bool Most(Func<TextSpan, bool> test) => cells.Count(test) * 3 >= cells.Count * 2;
        if (Most(cell => Numeral.TryRead(_text.Slice(cell), out _, out var length) && length == cell.Length))
        {
            return CaseLabelKind.Number;
        }

        if (Most(IsAward))
        {
            return CaseLabelKind.Award;
        }

        return Most(cell => InstitutionShape.IsCertain(_text.Slice(cell))) ? CaseLabelKind.Institution : null;
    }

    private bool IsAward(TextSpan cell) => HeadingName.ClassOf(_text, cell) is HeadingClass.Award;

    // A table of figures or dates has institutions too, but neither titles nor awards.
    private bool IsTableOfWinners() =>
        _columns.Contains(CaseLabelKind.Title)
        || (_columns.Contains(CaseLabelKind.Institution)
            && (_columns.Contains(CaseLabelKind.Award) || _path.PromisesList));

    // A row of a single cell names the award of the rows below it.
    private TextSpan? GroupName(TableRow row)
    {
        var filled = row.Cells.Where(cell => cell.Length > 0).Distinct().ToList();
        var isGroup = _width > 1 && filled is [var only] && only == row.Cells.FirstOrDefault(cell => cell.Length > 0)
            && (HeadingName.ClassOf(_text, only) is not HeadingClass.None || IsAlone(row, only));
        return isGroup ? HeadingName.Of(_text, WithoutNumber(filled[0])) : null;
    }

    // 第一类　应用成果
    private TextSpan WithoutNumber(TextSpan cell)
    {
        var number = Numbering.Read(_text.Slice(cell))?.Length ?? 0;
        return number < cell.Length - 1 ? _text.Trim(TextSpan.Between(cell.Start + number, cell.End)) : cell;
    }

    // 智慧农场 above full rows: neither a winner nor a title without one.
    private bool IsAlone(TableRow row, TextSpan cell) =>
        _width > 2
        && row.Cells[0] == cell
        && !(_columns.Contains(CaseLabelKind.Award) && InstitutionShape.IsLikely(_text.Slice(cell)));

    private bool IsHeader(TableRow row) =>
        row.Cells.Count(cell => cell.Length > 0) is > 0 and var filled
            && row.Cells.Count(cell => KindOf(cell) is not null) == filled;

    private void ReadRow(TableRow row, TextSpan? series, ref TextSpan? award, List<Entry> entries)
    {
        var cells = Aligned(row);
        var title = CellOf(cells, CaseLabelKind.Title);
        var institution = CellOf(cells, CaseLabelKind.Institution);
        var rowAward = CellOf(cells, CaseLabelKind.Award) is { } named && IsAward(named) ? HeadingName.Of(_text, named)
            : CellOf(cells, CaseLabelKind.Award);
        award = rowAward ?? award;
        var rowSeries = CellOf(cells, CaseLabelKind.Series);
        if (rowSeries is not null && !_columns.Contains(CaseLabelKind.Award) && _path.Award is null)
        {
            // A category without an award above or beside it is the award.
            (award, rowSeries) = (rowSeries, null);
        }

        // An award to an organisation stands in the place of a title, or in both.
        if (title is { } cell && (institution is null || institution == title)
            && InstitutionShape.IsCertain(_text.Slice(cell)))
        {
            (title, institution) = (null, title);
        }

        if (title is null && institution is null)
        {
            return;
        }

        if (institution is null && award is { } organised
            && Words.EndsWithAny(_text.Slice(organised), HeadingWords.OrganisationAwards))
        {
            (title, institution) = (null, title);
        }

        var hasAward = _columns.Contains(CaseLabelKind.Award) || award is not null;
        var givenSeries = rowSeries ?? (hasAward ? series : _path.Series);
        var givenAward = hasAward ? award : _path.Award;
        if (title is { } several && institution is null && CellList.Read(_text, several) is { Count: > 1 } items)
        {
            entries.AddRange(items.Select(item => new Entry(givenSeries, givenAward, item.Title, item.Institution)));
            return;
        }

        entries.Add(new Entry(
            givenSeries,
            givenAward,
            title is { } span ? Enclosure.StripAll(_text, span) : null,
            institution));
    }

    // Where a spanned award was lost, the row's own cells stand one column to the left.
    private IReadOnlyList<TextSpan> Aligned(TableRow row)
    {
        var awardColumn = Array.IndexOf(_columns, CaseLabelKind.Award);
        var filled = row.Cells.Count;
        while (filled > 0 && row.Cells[filled - 1].Length == 0)
        {
            filled--;
        }

        if (awardColumn < 0 || filled >= _width || filled <= awardColumn || IsAward(row.Cells[awardColumn]))
        {
            return row.Cells;
        }

        return [.. row.Cells.Take(awardColumn), new TextSpan(row.Cells[awardColumn].Start, 0),
            .. row.Cells.Skip(awardColumn)];
    }

    private TextSpan? CellOf(IReadOnlyList<TextSpan> cells, CaseLabelKind kind)
    {
        var column = Array.IndexOf(_columns, kind);
        return column >= 0 && column < cells.Count && cells[column].Length > 0 ? cells[column] : null;
    }
}
