using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// What the columns of a table hold. The header says it; where it says nothing, or only the group that columns belong
/// to, their cells do.
/// </summary>
internal sealed class TableColumns
{
    // Header rows stand at the top; a group of columns may have a row of its own above them.
    private const int MaxHeaderRows = 3;

    private readonly string _text;
    private readonly List<TableRow> _rows;
    private readonly HeadingPath _path;
    private readonly int _width;
    private readonly CaseLabelKind?[] _kinds;
    private int _placeColumn;

    private TableColumns(string text, List<TableRow> rows, HeadingPath path)
    {
        _text = text;
        _rows = rows;
        _path = path;
        _width = rows.Max(row => row.Cells.Count);
        _kinds = new CaseLabelKind?[_width];
    }

    /// <summary>The first row below the header.</summary>
    public int FirstRow { get; private set; }

    public static TableColumns Read(string text, List<TableRow> rows, HeadingPath path)
    {
        var columns = new TableColumns(text, rows, path);
        columns.ReadHeader();
        columns.GuessColumns();
        columns._placeColumn = Enumerable.Range(0, columns._width).FirstOrDefault(columns.IsOfPlaces, -1);
        return columns;
    }

    /// <summary>Whether one of the columns holds a kind.</summary>
    public bool Hold(CaseLabelKind kind) => _kinds.Contains(kind);

    private void ReadHeader()
    {
        for (; FirstRow < Math.Min(MaxHeaderRows, _rows.Count); FirstRow++)
        {
            var kinds = Enumerable.Range(0, _rows[FirstRow].Cells.Count)
                .Select(column => KindOf(_rows[FirstRow].Cells[column]))
                .ToList();
            var groups = _rows[FirstRow].Cells.Count(IsGroupOfColumns);
            var filled = _rows[FirstRow].Cells.Count(cell => cell.Length > 0);
            if (filled > 0 && (kinds.Count(kind => kind is not null) + groups) * 2 < filled
                && !(FirstRow == 0 && _rows[0].Cells.Any(IsNameOfField)))
            {
                return;
            }

            AddHeader(kinds);
        }
    }

    // 企业名称 alone among headings that are not known: no value ends so.
    private bool IsNameOfField(TextSpan cell) =>
        _text.Slice(cell).EndsWith(CaseLabelWords.NameOf) && KindOf(cell) is not null;

    // A later header row is more exact than the group of columns above it. A row that lost its first cell to a span
    // stands to the right.
    private void AddHeader(List<CaseLabelKind?> kinds)
    {
        var known = kinds.FindLastIndex(kind => kind is not null) + 1;
        var isShifted = FirstRow > 0 && known > 0 && known < _width && _kinds[0] is not null
            && _kinds[0] != kinds[0]
            && kinds.Take(known).All(kind => kind is not null);
        var shift = isShifted ? _width - known : 0;
        for (var column = 0; column + shift < _width && column < kinds.Count; column++)
        {
            _kinds[column + shift] = kinds[column] ?? _kinds[column + shift];
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
        return name.Length is > 0 and <= CaseLabelWords.MaxLabel ? CaseLabelName.KindOf(name) : null;
    }

    // Columns that no header names are told by what they hold.
    private void GuessColumns()
    {
        for (var column = 0; column < _width; column++)
        {
            _kinds[column] ??= GuessColumn(column);
        }

        LeavePrizes();
        TakePlacesForNumbers();
        TakeNameForSeries();
        TakeTopicForTitle();
        if (!Hold(CaseLabelKind.Institution) && ColumnOf(CaseLabelKind.Sender) is >= 0 and var sender)
        {
            _kinds[sender] = CaseLabelKind.Institution;
            return;
        }

        TakeHostForWinner();
        TakeKindForWinner();
        if (!Hold(CaseLabelKind.Title) && Hold(CaseLabelKind.Institution)
            && Enumerable.Range(0, _width).FirstOrDefault(IsFreeAndDifferent, -1) is >= 0 and var free)
        {
            _kinds[free] = CaseLabelKind.Title;
        }
    }

    // 奖励 above sums says what is paid, and names no award.
    private void LeavePrizes()
    {
        for (var column = 0; column < _width; column++)
        {
            if (_kinds[column] is CaseLabelKind.Award && CellsOf(column) is { Count: > 0 } cells
                && cells.Count(cell => PrizeShape.IsPrize(_text.Slice(cell))) * 2 > cells.Count)
            {
                _kinds[column] = CaseLabelKind.Other;
            }
        }
    }

    // 名次 beside 等次: places in a ranking are no awards where there are some, beside them or above the table.
    private void TakePlacesForNumbers()
    {
        var others = _path.Award is null ? 1 : 0;
        while (_kinds.Count(kind => kind is CaseLabelKind.Award) > others
            && ColumnOf(CaseLabelKind.Award) is var place && GuessColumn(place) is CaseLabelKind.Number)
        {
            _kinds[place] = CaseLabelKind.Number;
        }
    }

    // 奖励名称 beside 获奖等级: what was won there is the rank.
    private void TakeNameForSeries()
    {
        var awards = Enumerable.Range(0, _width).Where(column => _kinds[column] is CaseLabelKind.Award).ToList();
        if (!Hold(CaseLabelKind.Series) && awards is [var first, var second] && IsOfRanks(first) != IsOfRanks(second))
        {
            _kinds[IsOfRanks(first) ? second : first] = CaseLabelKind.Series;
        }
    }

    // 赛题 beside 团队 and 奖项: sections that hold one entry each are what was solved there.
    private void TakeTopicForTitle()
    {
        if (!Hold(CaseLabelKind.Title) && Hold(CaseLabelKind.Award)
            && ColumnOf(CaseLabelKind.Series) is >= 0 and var topic && CellsOf(topic).Count > 1 && AreDifferent(topic))
        {
            _kinds[topic] = CaseLabelKind.Title;
        }
    }

    private bool IsOfRanks(int column) => _rows.Take(FirstRow).Any(
        row => column < row.Cells.Count && Words.EndsWithAny(_text.Slice(row.Cells[column]), CaseLabelWords.Ranks));

    // 展览名称 beside 主办单位: what each row hosted won; who hosted the contest would be the same in all.
    private void TakeHostForWinner()
    {
        if (!Hold(CaseLabelKind.Institution) && Hold(CaseLabelKind.Title)
            && ColumnOf(CaseLabelKind.Host) is >= 0 and var host
            && (CellsOf(host).Count == 1 || AreDifferent(host)))
        {
            _kinds[host] = CaseLabelKind.Institution;
        }
    }

    // 水站 above names of such, beside titles: the header says what kind of institution won.
    private void TakeKindForWinner()
    {
        if (!Hold(CaseLabelKind.Title) || Hold(CaseLabelKind.Institution))
        {
            return;
        }

        var kind = Enumerable.Range(0, _width).FirstOrDefault(
            column => _kinds[column] is null && HeaderOf(column) is { Length: > 1 } header
                && InstitutionWords.WeakEndings.Contains(_text[header.End - 1])
                && CellsOf(column) is { Count: > 0 } cells
                && cells.Count(cell => InstitutionShape.IsLikely(_text.Slice(cell))) * 3 >= cells.Count * 2,
            -1);
        if (kind >= 0)
        {
            _kinds[kind] = CaseLabelKind.Institution;
        }
    }

    /// <summary>Whether a column holds places in a ranking, and no other the awards.</summary>
    public bool HoldPlaces => _placeColumn >= 0;

    /// <summary>The place in a ranking that a row names in a column of such.</summary>
    public int? PlaceOf(IReadOnlyList<TextSpan> cells) =>
        _placeColumn >= 0 && _placeColumn < cells.Count
        && _text.Slice(cells[_placeColumn]) is var cell
        && Numeral.TryRead(cell, out var place, out var length) && length == cell.Length
            ? place
            : null;

    private bool IsOfPlaces(int column) =>
        HeaderOf(column) is { } header && Words.EqualsAny(_text.Slice(header), CaseLabelWords.Places)
        && (!Hold(CaseLabelKind.Award) || ColumnOf(CaseLabelKind.Award) == column);

    private TextSpan? HeaderOf(int column) =>
        FirstRow > 0 && column < _rows[FirstRow - 1].Cells.Count ? _rows[FirstRow - 1].Cells[column] : null;

    private bool IsFreeAndDifferent(int column) =>
        _kinds[column] is null && CellsOf(column).Count > 0 && AreDifferent(column) && !IsOfPersons(column);

    // 东屿大学渔业系, 东屿大学讲师 beside a person and 东屿大学: where somebody works, and as what.
    private bool IsOfPersons(int column)
    {
        var rows = _rows.Skip(FirstRow).Where(row => column < row.Cells.Count && row.Cells[column].Length > 0).ToList();
        return Hold(CaseLabelKind.Person) && rows.Count(row => TellsOfWork(row.Cells, column)) * 2 > rows.Count;
    }

    private bool TellsOfWork(IReadOnlyList<TextSpan> cells, int column) =>
        InstitutionShape.IsLikely(_text.Slice(cells[column]))
        || (CellOf(cells, CaseLabelKind.Institution) is { } employer
            && _text.Slice(cells[column]).StartsWith(_text.Slice(employer), StringComparison.Ordinal));

    // Titles come once each; what comes again in other rows is a kind of something, 150****0000 is a telephone, and
    // whole sentences tell what the winners did.
    private bool AreDifferent(int column)
    {
        var cells = CellsOf(column).Select(_text.Cut).ToList();
        return !cells.Exists(cell => cell.Contains("://", StringComparison.Ordinal))
            && cells.Count(cell => cell.Any(char.IsLetter)) * 2 >= cells.Count
            && cells.Count(cell => cell.Contains('。', StringComparison.Ordinal)) * 2 <= cells.Count
            && cells.Distinct().Count() * 4 >= cells.Count * 3;
    }

    private List<TextSpan> CellsOf(int column) =>
        [.. _rows.Skip(FirstRow)
            .Where(row => column < row.Cells.Count && row.Cells[column].Length > 0)
            .Select(row => row.Cells[column])];

    private CaseLabelKind? GuessColumn(int column)
    {
        var cells = CellsOf(column).Distinct().ToList();
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

        if (Most(cell => InstitutionShape.IsCertain(_text.Slice(cell))))
        {
            return CaseLabelKind.Institution;
        }

        // Without a header a column of titles in book marks is one of winners only where something says so.
        return FirstRow == 0 && (_path.PromisesList || _path.Award is not null)
            && cells.TrueForAll(cell => Enclosure.IsBookTitle(_text.Slice(cell)))
                ? CaseLabelKind.Title
                : null;
    }

    /// <summary>Whether a cell names an award.</summary>
    public bool IsAward(TextSpan cell) => HeadingName.ClassOf(_text, cell) is HeadingClass.Award;

    /// <summary>Whether a row heads the columns, as it does again on another page.</summary>
    public bool IsHeader(TableRow row) =>
        row.Cells.Count(cell => cell.Length > 0) is > 0 and var filled
            && row.Cells.Count(cell => KindOf(cell) is not null) == filled;

    /// <summary>
    /// The cells of a row by their columns: where a spanned award was lost, the row's own stand one column to the left.
    /// </summary>
    public IReadOnlyList<TextSpan> Aligned(TableRow row)
    {
        var awardColumn = ColumnOf(CaseLabelKind.Award);
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

    private int ColumnOf(CaseLabelKind kind) => Array.IndexOf(_kinds, kind);

    /// <summary>The cell of the first column that holds a kind; null where it is empty or struck out: —.</summary>
    public TextSpan? CellOf(IReadOnlyList<TextSpan> cells, CaseLabelKind kind)
    {
        var column = ColumnOf(kind);
        return column >= 0 && column < cells.Count && !_text.Slice(cells[column]).Trim(Punctuation.Strokes).IsEmpty
            ? cells[column]
            : null;
    }
}
