using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries;

/// <summary>Tells what columns hold that no header names: by their cells, and by the columns beside them.</summary>
internal sealed class ColumnGuesses
{
    private readonly string _text;
    private readonly List<TableRow> _rows;
    private readonly HeadingPath _path;
    private readonly TableHeader _header;
    private readonly CaseLabelKind?[] _kinds;

    private ColumnGuesses(string text, List<TableRow> rows, HeadingPath path, TableHeader header)
    {
        _text = text;
        _rows = rows;
        _path = path;
        _header = header;
        _kinds = [.. header.Kinds];
    }

    /// <summary>What each column holds, by the header or else by this; null where neither tells.</summary>
    public static CaseLabelKind?[] Fill(string text, List<TableRow> rows, HeadingPath path, TableHeader header)
    {
        var guesses = new ColumnGuesses(text, rows, path, header);
        guesses.Fill();
        return guesses._kinds;
    }

    private void Fill()
    {
        for (var column = 0; column < _kinds.Length; column++)
        {
            _kinds[column] ??= GuessColumn(column);
        }

        LeavePrizes();
        TakePlacesForNumbers();
        TakeNameForSeries();
        TakeCategoryForAward();
        TakeRepeatedTitleForSeries();
        TakeTopicForTitle();
        if (!Hold(CaseLabelKind.Institution) && ColumnOf(CaseLabelKind.Sender) is >= 0 and var sender)
        {
            _kinds[sender] = CaseLabelKind.Institution;
            return;
        }

        TakeHostForWinner();
        TakeKindForWinner();
        TakeTeamsForWinners();
        if (!Hold(CaseLabelKind.Title) && Hold(CaseLabelKind.Institution)
            && Enumerable.Range(0, _kinds.Length).FirstOrDefault(IsFreeAndDifferent, -1) is >= 0 and var free)
        {
            _kinds[free] = CaseLabelKind.Title;
        }
    }

    // 奖励 above sums says what is paid, and names no award.
    private void LeavePrizes()
    {
        for (var column = 0; column < _kinds.Length; column++)
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
        var awards = Enumerable.Range(0, _kinds.Length).Where(column => _kinds[column] is CaseLabelKind.Award).ToList();
        if (!Hold(CaseLabelKind.Series) && awards is [var first, var second] && IsOfRanks(first) != IsOfRanks(second))
        {
            _kinds[IsOfRanks(first) ? second : first] = CaseLabelKind.Series;
        }
    }

    // 类别 above 重点项目 and 示范项目, below the heading 渔港类: the section stands above, and the awards here.
    private void TakeCategoryForAward()
    {
        if (_path.HasSectionForAward && !Hold(CaseLabelKind.Award)
            && ColumnOf(CaseLabelKind.Series) is >= 0 and var category && GuessColumn(category) is CaseLabelKind.Award)
        {
            _kinds[category] = CaseLabelKind.Award;
        }
    }

    // 项目 with 诵读 in many rows, beside 作品题目: a section of the contest.
    private void TakeRepeatedTitleForSeries()
    {
        var titles = Enumerable.Range(0, _kinds.Length).Where(column => _kinds[column] is CaseLabelKind.Title).ToList();
        if (!Hold(CaseLabelKind.Series) && titles is [var first, var other] && !AreDifferent(first)
            && AreDifferent(other))
        {
            _kinds[first] = CaseLabelKind.Series;
        }
    }

    // 赛题 beside 团队 and 奖项: sections that hold one entry each are what was solved there, 演讲主题 what was told.
    private void TakeTopicForTitle()
    {
        var topic = ColumnOf(CaseLabelKind.Series) is >= 0 and var series ? series
            : Enumerable.Range(0, _kinds.Length).FirstOrDefault(
                column => _kinds[column] is null && _header.Of(column) is { } name
                    && _text.Slice(name).EndsWith(CaseLabelWords.Topic, StringComparison.Ordinal),
                -1);
        if (!Hold(CaseLabelKind.Title) && Hold(CaseLabelKind.Award)
            && topic >= 0 && CellsOf(topic).Count > 1 && AreDifferent(topic))
        {
            _kinds[topic] = CaseLabelKind.Title;
        }
    }

    private bool IsOfRanks(int column) => _rows.Take(_header.FirstRow).Any(
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

    // 小组 above 东屿供电公司飞虹小组: where no other column names who won, the teams did.
    private void TakeTeamsForWinners()
    {
        if (!Hold(CaseLabelKind.Institution) && Hold(CaseLabelKind.Title)
            && Enumerable.Range(0, _kinds.Length).FirstOrDefault(AreTeams, -1) is >= 0 and var teams)
        {
            _kinds[teams] = CaseLabelKind.Institution;
        }
    }

    private bool AreTeams(int column) =>
        _kinds[column] is null or CaseLabelKind.Person
        && _header.Of(column) is { } header
        && Words.EndsWithAny(_text.Slice(header), InstitutionWords.TeamEndings)
        && CellsOf(column) is { Count: > 0 } cells
        && cells.TrueForAll(cell => Words.EndsWithAny(_text.Slice(cell), InstitutionWords.TeamEndings));

    // 水站 above names of such, beside titles: the header says what kind of institution won.
    private void TakeKindForWinner()
    {
        if (!Hold(CaseLabelKind.Title) || Hold(CaseLabelKind.Institution))
        {
            return;
        }

        var kind = Enumerable.Range(0, _kinds.Length).FirstOrDefault(
            column => _kinds[column] is null && _header.Of(column) is { Length: > 1 } header
                && InstitutionWords.WeakEndings.Contains(_text[header.End - 1])
                && CellsOf(column) is { Count: > 0 } cells
                && cells.Count(cell => InstitutionShape.IsLikely(_text.Slice(cell))) * 3 >= cells.Count * 2,
            -1);
        if (kind >= 0)
        {
            _kinds[kind] = CaseLabelKind.Institution;
        }
    }

    private bool IsFreeAndDifferent(int column) =>
        _kinds[column] is null && CellsOf(column).Count > 0 && AreDifferent(column) && !IsOfPersons(column);

    // 东屿大学渔业系, 东屿大学讲师 beside a person and 东屿大学: where somebody works, and as what.
    private bool IsOfPersons(int column)
    {
        var rows = _rows.Skip(_header.FirstRow)
            .Where(row => column < row.Cells.Count && row.Cells[column].Length > 0)
            .ToList();
        return Hold(CaseLabelKind.Person) && rows.Count(row => TellsOfWork(row.Cells, column)) * 2 > rows.Count;
    }

    private bool TellsOfWork(IReadOnlyList<TextSpan> cells, int column) =>
        InstitutionShape.IsLikely(_text.Slice(cells[column]))
        || (TableColumns.CellAt(_text, cells, ColumnOf(CaseLabelKind.Institution)) is { } employer
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
        [.. _rows.Skip(_header.FirstRow)
            .Where(row => column < row.Cells.Count && row.Cells[column].Length > 0 && !IsGroup(row))
            .Select(row => row.Cells[column])];

    // 标杆案例 over all columns holds nothing of theirs.
    private bool IsGroup(TableRow row) =>
        _kinds.Length > 1 && row.Cells.Where(cell => cell.Length > 0).Distinct().Count() == 1;

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

        if (Most(cell => HeadingLine.ClassOf(_text, cell) is HeadingClass.Award))
        {
            return CaseLabelKind.Award;
        }

        if (Most(cell => InstitutionShape.IsCertain(_text.Slice(cell))))
        {
            return CaseLabelKind.Institution;
        }

        // Without a header a column of titles in book marks is one of winners only where something says so.
        return _header.FirstRow == 0 && (_path.PromisesList || _path.Award is not null)
            && cells.TrueForAll(cell => Enclosure.IsBookTitle(_text.Slice(cell)))
                ? CaseLabelKind.Title
                : null;
    }

    private bool Hold(CaseLabelKind kind) => _kinds.Contains(kind);

    private int ColumnOf(CaseLabelKind kind) => Array.IndexOf(_kinds, kind);
}
