using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Reads tables of winners, row by row.</summary>
internal sealed class TableEntryReader
{
    private readonly string _text;
    private readonly List<TableRow> _rows;
    private readonly HeadingPath _path;
    private readonly int _width;
    private readonly TableColumns _columns;

    private TableEntryReader(string text, List<TableRow> rows, HeadingPath path)
    {
        _text = text;
        _rows = rows;
        _path = path;
        _width = rows.Max(row => row.Cells.Count);
        _columns = TableColumns.Read(text, rows, path);
    }

    /// <summary>Reads the tables among some lines.</summary>
    public static IEnumerable<Entry> Read(string text, IReadOnlyList<Line> lines, HeadingPath path) =>
        lines.Where(line => line.Row is not null)
            .GroupBy(line => line.Row!.Table, line => line.Row!)
            .SelectMany(table => new TableEntryReader(text, [.. table], path).Read());

    private List<Entry> Read()
    {
        var entries = new List<Entry>();
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
        foreach (var row in _rows.Skip(_columns.FirstRow))
        {
            if (_columns.IsHeader(row))
            {
                continue;
            }

            if (GroupName(row) is { } group)
            {
                if (_columns.Hold(CaseLabelKind.Award))
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
        _columns.FirstRow == 0 && _width > 1
        && _path.Award is { } award && Words.EndsWithAny(_text.Slice(award), HeadingWords.OrganisationAwards)
        && _rows.TrueForAll(row => row.Cells.All(
            cell => cell.Length == 0 || InstitutionShape.IsLikely(_text.Slice(cell))));

    // A table of figures or dates has institutions too, but neither titles nor awards.
    private bool IsTableOfWinners() =>
        _columns.Hold(CaseLabelKind.Title)
        || (_columns.Hold(CaseLabelKind.Institution)
            && (_columns.Hold(CaseLabelKind.Award) || _path.PromisesList));

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
        && !(_columns.Hold(CaseLabelKind.Award) && InstitutionShape.IsLikely(_text.Slice(cell)));

    private void ReadRow(TableRow row, TextSpan? series, ref TextSpan? award, List<Entry> entries)
    {
        var cells = _columns.Aligned(row);
        var title = _columns.CellOf(cells, CaseLabelKind.Title);
        var institution = _columns.CellOf(cells, CaseLabelKind.Institution);
        if (_columns.CellOf(cells, CaseLabelKind.Award) is { } named)
        {
            award = _columns.IsAward(named) ? HeadingName.Of(_text, named) : named;
        }

        var rowSeries = _columns.CellOf(cells, CaseLabelKind.Series);
        if (rowSeries is not null && !_columns.Hold(CaseLabelKind.Award) && _path.Award is null)
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
            // 优秀组织单位	某某气象局: without the columns that only titles need
            institution = award is { } given && OrganisationList.IsToOrganisations(_text, given)
                && row.Cells.LastOrDefault(cell => cell.Length > 0) is { Length: > 0 } last
                && InstitutionShape.IsLikely(_text.Slice(last))
                    ? last
                    : null;
            if (institution is null)
            {
                return;
            }
        }

        if (institution is null && award is { } organised
            && Words.EndsWithAny(_text.Slice(organised), HeadingWords.OrganisationAwards))
        {
            (title, institution) = (null, title);
        }

        var hasAward = _columns.Hold(CaseLabelKind.Award) || award is not null;
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
}
