using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads tables of winners by their headers; a table whose header names neither title nor winner has none.
/// </summary>
internal static class EnglishTableReader
{
    private const int Enough = 2;

    /// <summary>Whether a table says itself that what it lists has won: it names the award of most.</summary>
    public static bool StatesAwards(string text, List<TableRow> rows)
    {
        var columns = EnglishTableColumns.Read(text, rows);
        var stated = rows.Skip(1).Count(row => EnglishTableCells.AwardAt(text, row, columns.Award) is not null);
        return columns is { Title: >= 0, Institution: >= 0 } && stated >= Enough
            && rows.Skip(1).Count(row => EnglishTableCells.IsAwardAt(text, row, columns.Award)) * 2 > stated;
    }

    // Winner: Night Ferry (Otter Bank), where most cells of the column have such a bracket, is two values.
    public static List<Entry> Read(string text, List<TableRow> rows, TextSpan? series, TextSpan? award)
    {
        var columns = EnglishTableColumns.Read(text, rows);
        if (!columns.HaveCases(award is not null))
        {
            return [];
        }

        var entries = new List<Entry>();
        var (group, won) = ((TextSpan?)null, (TextSpan?)null);
        var areBracketed = columns.Title < 0 && EnglishBrackets.AreNames(text, [.. rows.Skip(1)
            .Select(row => EnglishTableCells.At(text, row, columns.Institution)).OfType<TextSpan>()]);
        foreach (var row in rows.Skip(1))
        {
            group = ValueOf(text, row, columns.Group, columns, group);
            won = ValueOf(text, row, columns.Award, columns, won);
            var title = EnglishTableCells.At(text, row, columns.Title);
            var winner = EnglishTableCells.At(text, row, columns.Institution);
            if (areBracketed && winner is { } cell && EnglishBrackets.Split(text, cell) is var (head, inside))
            {
                (title, winner) = (head, EnglishBrackets.WinnerIn(text, inside));
            }

            var entry = new Entry(
                group ?? (columns.Award < 0 ? series : series ?? award),
                won ?? award,
                columns.Told is { } mark ? mark.TitleOf(text, title) : title,
                winner);
            if (entry.Title is not null || entry.Institution is not null)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    // Editors leave out an award that comes again on the next row. Behind what won, an empty cell says that it has
    // none; and nobody else is 3rd.
    private static TextSpan? ValueOf(
        string text, TableRow row, int column, EnglishTableColumns columns, TextSpan? above) =>
        EnglishTableCells.IsEmpty(row, column) && columns.IsGoneOn(column)
        && above is { } value && char.IsLetter(text[value.Start])
            ? value
            : EnglishTableCells.AwardAt(text, row, column);
}
