using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads tables of winners by their headers; a table whose header names neither title nor winner has none.
/// </summary>
internal static class EnglishTableReader
{
    private const int EnoughPersons = 2;

    public static List<Entry> Read(string text, List<TableRow> rows, TextSpan? series, TextSpan? award)
    {
        var title = ColumnOf(text, rows, EnglishLabelWords.TitleColumns);
        title = title < 0 ? ColumnOfWinning(text, rows[0]) : title;
        var told = title < 0 ? EnglishToldTitles.Read(text, rows) : null;
        title = told?.Column ?? title;
        var rank = ColumnOf(text, rows, EnglishLabelWords.AwardColumns);
        var institution = ColumnOf(text, rows, EnglishLabelWords.InstitutionColumns);
        institution = institution < 0 ? ColumnOfPart(text, rows[0], title) : institution;
        institution = institution < 0 && title >= 0 ? ColumnOfInstitutions(text, rows, title, rank) : institution;
        if (ArePersons(text, rows, institution))
        {
            (title, institution) = (title < 0 ? institution : title, -1);
        }

        var entries = new List<Entry>();
        if (title < 0 && (institution < 0 || (rank < 0 && award is null)))
        {
            return entries;
        }

        foreach (var row in rows.Skip(1))
        {
            var entry = new Entry(
                rank < 0 ? series : series ?? award,
                AwardOf(text, row, rank) ?? award,
                told is { } mark ? mark.TitleOf(text, CellOf(text, row, title)) : CellOf(text, row, title),
                CellOf(text, row, institution));
            if (entry.Title is not null || entry.Institution is not null)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    // Winner: Ada Otter, Bo Reed: a column with names of persons has no institutions, whatever its header says.
    private static bool ArePersons(string text, List<TableRow> rows, int column)
    {
        var names = rows.Skip(1).Select(row => CellOf(text, row, column)).OfType<TextSpan>().Select(text.Cut).ToList();
        return names.Count >= EnoughPersons && names.TrueForAll(name => EnglishNames.IsPersons(name))
            && names.Count(EnglishGivenNames.BeginsWith) * 2 >= names.Count;
    }

    // The lists begin with what says most.
    private static int ColumnOf(string text, List<TableRow> rows, string[] names)
    {
        var header = rows[0];
        foreach (var name in names)
        {
            for (var column = 0; column < header.Cells.Count; column++)
            {
                if (NameOf(text, header.Cells[column]).Equals(name, StringComparison.OrdinalIgnoreCase)
                    && !AreSums(text, rows, column))
                {
                    return column;
                }
            }
        }

        return -1;
    }

    // Name(s)
    private static ReadOnlySpan<char> NameOf(string text, TextSpan header)
    {
        const string Plural = "(s)";
        var name = text.Slice(header).Trim(" *:");
        return name.EndsWith(Plural, StringComparison.Ordinal) ? name[..^Plural.Length] : name;
    }

    // Recipient/Organisation
    private static int ColumnOfPart(string text, TableRow header, int title) =>
        header.Cells.ToList().FindIndex(cell => text.Cut(cell).Split('/') is { Length: > 1 } parts
            && (title < 0 || header.Cells[title] != cell)
            && parts.Any(part => EnglishLabelWords.InstitutionColumns.Contains(
                part.Trim(' ', '*', ':'), StringComparer.OrdinalIgnoreCase)));

    // The column Prize may say what is paid, and another what it is for.
    private static bool AreSums(string text, List<TableRow> rows, int column) =>
        rows.Skip(1).All(row => column >= row.Cells.Count
            || text.Slice(row.Cells[column]).TrimStart("* ") is [] or ['$' or '€' or '£', ..]);

    // Winning Tutorial
    private static int ColumnOfWinning(string text, TableRow header)
    {
        const string Winning = "Winning ";
        return header.Cells.ToList().FindIndex(cell => text.Slice(cell).Trim(" *:") is var name
            && name.StartsWith(Winning, StringComparison.OrdinalIgnoreCase)
            && !EnglishLabelWords.InstitutionLabel().IsMatch(name));
    }

    // Whatever its header says, a column of institutions' names is the institutions'.
    private static int ColumnOfInstitutions(string text, List<TableRow> rows, int title, int rank)
    {
        for (var column = 0; column < rows[0].Cells.Count; column++)
        {
            var at = column;
            var named = rows.Skip(1).Count(row => CellOf(text, row, at) is { } cell
                && EnglishNames.IsInstitution(text.Slice(cell)));
            if (column != title && column != rank && named * 2 > rows.Count - 1)
            {
                return column;
            }
        }

        return -1;
    }

    // Grand Prize ($500)
    private static TextSpan? AwardOf(string text, TableRow row, int column) =>
        CellOf(text, row, column) is { } cell && EnglishHeadings.NameOf(text, cell) is { Length: > 0 } name
            ? name
            : null;

    private static TextSpan? CellOf(string text, TableRow row, int column) =>
        column >= 0 && column < row.Cells.Count
        && EnglishNames.Clean(text, Unlinked(text, WithoutMark(text, row.Cells[column]))) is { Length: > 0 } cell
        && !EnglishLabelWords.NoWinner().IsMatch(text.Slice(cell))
            ? cell
            : null;

    // Tide Watch†: a note below the table.
    private static TextSpan WithoutMark(string text, TextSpan cell) =>
        new(cell.Start, text.Slice(cell).TrimEnd("†‡§¹²³").Length);

    // Tables in HTML keep the marks of links in Markdown: [Tide Watch](https://example.org).
    private static TextSpan Unlinked(string text, TextSpan cell)
    {
        var slice = text.Slice(cell);
        var close = slice is ['[', .., ')'] ? slice.IndexOf("](", StringComparison.Ordinal) : -1;
        return close > 1 && slice[(close + 2)..^1].IndexOfAny("() ") < 0
            ? new TextSpan(cell.Start + 1, close - 1)
            : cell;
    }
}
