using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
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
    private readonly PlaceAwards _places;
    private readonly int _width;
    private readonly TableColumns _columns;
    private readonly List<Entry> _entries = [];
    private readonly bool _hasSections;
    private readonly bool _hasPlaces;

    // The section and the award of the rows that are being read: a row may name those of the rows below it.
    private TextSpan? _series;
    private TextSpan? _category;
    private TextSpan? _award;
    private bool _isAwardOfGroup;

    private TableEntryReader(string text, List<TableRow> rows, HeadingPath path, PlaceAwards places)
    {
        _text = text;
        _rows = WithoutDittos(text, rows);
        _path = path;
        _places = places;
        _width = rows.Max(row => row.Cells.Count);
        _columns = new TableColumns(text, _rows, path);
        _rows = _columns.WithTitlesAlone(_rows);
        _series = path.SeriesBesideAward;
        _hasSections = HasSections();
        _hasPlaces = _columns.HoldPlaces && !places.AreNone;
    }

    // Beside an award the fields of the winners are sections only where several share one, and without one they are no
    // awards where each has its own.
    private bool HasSections()
    {
        const int Enough = 4;
        const int EnoughAlone = 3;
        var fields = _rows.Skip(_columns.FirstRow)
            .Select(row => _columns.CellOf(row.Cells, CaseLabelKind.Series))
            .OfType<TextSpan>()
            .Select(_text.Cut)
            .ToList();
        var distinct = fields.Distinct().Count();
        return _path.Award is null
            ? fields.Count < EnoughAlone || distinct < _rows.Count - _columns.FirstRow || fields.Exists(
                field => HeadingLine.ClassOf(field, new TextSpan(0, field.Length)) is HeadingClass.Award)
            : fields.Count < Enough || distinct * 2 <= fields.Count;
    }

    // 〃 stands for what the cell above it says.
    private static List<TableRow> WithoutDittos(string text, List<TableRow> rows)
    {
        var whole = new List<TableRow>(rows.Count);
        foreach (var row in rows)
        {
            var above = whole.Count > 0 ? whole[^1].Cells : [];
            whole.Add(row.Cells.Any(cell => IsDitto(text, cell))
                ? row with
                {
                    Cells = [.. row.Cells.Select(
                        (cell, at) => at < above.Count && IsDitto(text, cell) ? above[at] : cell)],
                }
                : row);
        }

        return whole;
    }

    private static bool IsDitto(string text, TextSpan cell) => Words.EqualsAny(text.Slice(cell), CaseLabelWords.Dittos);

    /// <summary>Reads the tables among some lines.</summary>
    public static IEnumerable<Entry> Read(
        string text, IReadOnlyList<Line> lines, HeadingPath path, PlaceAwards places) =>
        lines.Where(line => line.Row is not null)
            .GroupBy(line => line.Row!.Table, line => line.Row!)
            .SelectMany(table =>
                new TableEntryReader(text, SideBySideTable.Unfold(text, [.. table]), path, places).Read());

    /// <summary>
    /// The entries of the only table of an article, without the name of what all of it lists: 优秀案例 of 优秀案例名单 is no
    /// section.
    /// </summary>
    public static List<Entry> WithoutListName(string text, IEnumerable<Entry> entries) =>
        [.. entries.Select(entry => entry is { Series: { } list, Award: not null }
            && HeadingLine.IsListOfThings(text, list)
                ? entry with { Series = null }
                : entry)];

    private List<Entry> Read()
    {
        if (IsGridOfOrganisations())
        {
            return [.. _rows.SelectMany(row => row.Cells).Where(IsName)
                .Select(cell => new Entry(_path.Series, _path.Award, null, cell))];
        }

        if (IsTableOfWinners())
        {
            for (var at = _columns.FirstRow; at < _rows.Count; at++)
            {
                // 入围案例 alone, behind the rows of 优秀案例, is no header, nor is 渔港服务赛道 alone below one.
                if (!_columns.IsHeader(_rows[at])
                    || ((_award is not null || _columns.FirstRow > 0) && GroupName(_rows[at]) is not null))
                {
                    ReadRow(at);
                }
            }
        }

        return _entries;
    }

    // Below an award to organisations, names in columns without a header.
    private bool IsGridOfOrganisations() =>
        _columns.FirstRow == 0 && _width > 1
        && _path.Award is { } award && Words.EndsWithAny(_text.Slice(award), HeadingWords.OrganisationAwards)
        && _rows.TrueForAll(row => row.Cells.Any(IsName) && row.Cells.Where(IsName).All(
            cell => InstitutionShape.IsLikely(_text.Slice(cell))));

    // Neither empty nor the number of what stands beside it
    private bool IsName(TextSpan cell) =>
        cell.Length > 0 && !(Numeral.TryRead(_text.Slice(cell), out _, out var length) && length == cell.Length);

    // A table of figures or dates has institutions too, but neither titles nor awards.
    private bool IsTableOfWinners() =>
        _columns.Hold(CaseLabelKind.Title)
        || (_columns.Hold(CaseLabelKind.Institution)
            && (_columns.Hold(CaseLabelKind.Award) || _path.PromisesList
                || (_path.Award is { } award && OrganisationList.IsToOrganisations(_text, award))));

    // A row of a single cell names the award of the rows below it; what is longer tells of them all.
    private TextSpan? GroupName(TableRow row)
    {
        const int MaxName = 60;
        var filled = row.Cells.Where(cell => cell.Length > 0).Distinct().ToList();
        var isGroup = _width > 1 && filled is [{ Length: <= MaxName } only]
            && !Words.EndsWithAny(_text.Slice(only), HeadingWords.Papers)
            && (HeadingLine.ClassOf(_text, only) is not HeadingClass.None || IsAlone(row, only));
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

    private void ReadRow(int at)
    {
        var row = _rows[at];
        if (GroupName(row) is { } group)
        {
            _category = null;
            if (_columns.Hold(CaseLabelKind.Award) || IsSectionOfAwards(at, group))
            {
                _series = group;
            }
            else
            {
                _award = group;
                _isAwardOfGroup = HeadingLine.ClassOf(_text, group) is HeadingClass.Award;
            }

            return;
        }

        var cells = _columns.Aligned(row);
        var category = TakeAward(cells);
        if (_award is { } result && Words.EqualsAny(_text.Slice(result), AwardWords.NotChosen))
        {
            return;
        }

        if (WinnerOf(row, cells) is not var (title, institution))
        {
            return;
        }

        var hasAward = _columns.Hold(CaseLabelKind.Award) || _hasPlaces || _award is not null;
        var series = category ?? (hasAward ? _series : _path.Series);
        var award = hasAward ? _award : _path.Award;
        if (title is { } several && institution is null && CellList.Read(_text, several) is { Count: > 1 } items)
        {
            _entries.AddRange(items.Select(item => new Entry(series, award, item.Title, item.Institution)));
            return;
        }

        _entries.Add(new Entry(
            series,
            award,
            title is { } span ? Enclosure.StripAll(_text, span) : null,
            institution)
        {
            // Two teams of one school are two winners, and may have worked on one topic.
            Person = _columns.CellOf(cells, CaseLabelKind.Sender)
                ?? (title is null ? _columns.CellOf(cells, CaseLabelKind.Person) : null),
        });
    }

    // 纸质文献类 right above 最佳修复案例, each a row alone
    private bool IsSectionOfAwards(int at, TextSpan group) =>
        HeadingLine.ClassOf(_text, group) is not HeadingClass.Award
        && at + 1 < _rows.Count && GroupName(_rows[at + 1]) is { } below
        && HeadingLine.ClassOf(_text, below) is HeadingClass.Award;

    // Takes over the award that a row names, and gives the section that it names.
    private TextSpan? TakeAward(IReadOnlyList<TextSpan> cells)
    {
        if (_columns.CellOf(cells, CaseLabelKind.Award) is { } named)
        {
            _award = _columns.IsAward(named) ? HeadingName.Of(_text, named) : named;
        }

        // A merged cell stands in the first of its rows alone.
        var category = _category = _hasSections ? _columns.CellOf(cells, CaseLabelKind.Series) ?? _category : null;
        if (_hasPlaces)
        {
            _award = _columns.PlaceOf(cells) is { } place ? _places.Of(place) : null;
            return category;
        }

        if (category is null || _columns.Hold(CaseLabelKind.Award) || _path.Award is not null || _isAwardOfGroup)
        {
            return category;
        }

        // A category without an award above or beside it is the award.
        _award = category;
        return null;
    }

    private (TextSpan? Title, TextSpan? Institution)? WinnerOf(TableRow row, IReadOnlyList<TextSpan> cells)
    {
        var title = _columns.CellOf(cells, CaseLabelKind.Title);
        var institution = _columns.CellOf(cells, CaseLabelKind.Institution);
        if (title is not { } cell)
        {
            institution ??= WinnerAlone(row);
            return institution is null ? null : (null, institution);
        }

        // An award to an organisation stands in the place of a title, or in both; beside who made it stands a title.
        var isWinner = (institution is null || institution == title)
            && _columns.CellOf(cells, CaseLabelKind.Person) is null
            && (InstitutionShape.IsCertain(_text.Slice(cell)) || (institution is null && IsToOrganisations()));
        return isWinner ? (null, title) : (title, institution);
    }

    private bool IsToOrganisations() =>
        _award is { } award
        && (Words.EndsWithAny(_text.Slice(award), HeadingWords.OrganisationAwards)
            || Words.EndsWithAny(_text.Slice(award), HeadingWords.TeamAwards));

    // 优秀组织单位	某某气象局: without the columns that only titles need
    private TextSpan? WinnerAlone(TableRow row) =>
        _award is { } award && OrganisationList.IsToOrganisations(_text, award)
        && row.Cells.LastOrDefault(cell => cell.Length > 0) is { Length: > 0 } last
        && InstitutionShape.IsLikely(_text.Slice(last))
            ? last
            : null;
}
