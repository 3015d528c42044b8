using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Which columns of a table of winners hold what, by its header and by what its cells are; a column that it has not is
/// at -1.
/// </summary>
/// <param name="Group">What the awards are grouped by: Category beside Place.</param>
/// <param name="Award">The award or the rank.</param>
/// <param name="Title">The title.</param>
/// <param name="Told">How titles are parted from what is told of them in their column.</param>
/// <param name="Institution">Who won.</param>
internal readonly record struct EnglishTableColumns(
    int Group, int Award, int Title, EnglishToldTitles? Told, int Institution)
{
    private const int EnoughPersons = 2;

    public static EnglishTableColumns Read(string text, List<TableRow> rows)
    {
        var title = ColumnOf(text, rows, EnglishLabelWords.TitleColumns);
        title = title < 0 ? ColumnOfWinning(text, rows[0]) : title;
        var told = title < 0 ? EnglishToldTitles.Read(text, rows) : null;
        title = told?.Column ?? title;
        var award = ColumnOf(text, rows, EnglishLabelWords.AwardColumns);
        award = award < 0 ? ColumnOfAwards(text, rows) : award;
        var institution = ColumnOf(text, rows, EnglishLabelWords.InstitutionColumns);
        institution = institution < 0 ? ColumnOfPart(text, rows[0], title) : institution;
        institution = institution < 0 && title >= 0 ? ColumnOfInstitutions(text, rows, title, award) : institution;
        institution = institution < 0 ? ColumnOfEntrants(text, rows) : institution;
        var winner = ColumnOf(text, rows, EnglishLabelWords.WinnerColumns);
        institution = institution < 0 ? winner : institution;
        if (title < 0 && winner != institution && !ArePersons(text, rows, winner))
        {
            // Winner beside Museum: what stands below the first is what won.
            title = winner;
        }

        if (ArePersons(text, rows, institution))
        {
            (title, institution) = (title < 0 ? institution : title, -1);
        }

        title = title < 0 ? ColumnBetween(text, rows, award, institution) : title;
        var group = ColumnOf(text, rows, EnglishLabelWords.GroupColumns);
        return new EnglishTableColumns(group == award ? -1 : group, award, title, told, institution);
    }

    /// <summary>Whether the header names what a case needs.</summary>
    /// <param name="hasAward">Whether the table stands under an award.</param>
    public bool HaveCases(bool hasAward) => Title >= 0 || (Institution >= 0 && (Award >= 0 || hasAward));

    /// <summary>Whether a column stands before what won, so that an empty cell repeats the one above it.</summary>
    public bool IsGoneOn(int column) =>
        column >= 0 && (Title < 0 || column < Title) && (Institution < 0 || column < Institution);

    // Winner: Ada Otter, Bo Reed: a column with names of persons has no institutions, whatever its header says.
    private static bool ArePersons(string text, List<TableRow> rows, int column)
    {
        var names = rows.Skip(1).Select(row => EnglishTableCells.At(text, row, column)).OfType<TextSpan>()
            .Select(text.Cut).ToList();
        return names.Count >= EnoughPersons && names.TrueForAll(name => EnglishNames.IsPersons(name))
            && names.Count(EnglishGivenNames.BeginsWith) * 2 >= names.Count;
    }

    // Entrant: Otter Bank, Reed School, but not otter31, reedly: accounts.
    private static int ColumnOfEntrants(string text, List<TableRow> rows)
    {
        var column = ColumnOf(text, rows, EnglishLabelWords.EntrantColumns);
        return rows.Skip(1).Count(row => EnglishTableCells.At(text, row, column) is { } cell
            && text.Slice(cell).Contains(' ')) * 2 > rows.Count - 1 ? column : -1;
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

    // Recipient/Organisation; Host Museum
    private static int ColumnOfPart(string text, TableRow header, int title) =>
        header.Cells.ToList().FindIndex(cell => (title < 0 || header.Cells[title] != cell)
            && (text.Cut(cell).Split('/') is { Length: > 1 } parts
                ? Array.Exists(parts, IsInstitution)
                : IsHost(text.Cut(cell))));

    private static bool IsHost(string name) =>
        name.Trim(' ', '*', ':').Split(' ') is [_, var last] && IsInstitution(last);

    private static bool IsInstitution(string name) => EnglishLabelWords.InstitutionColumns.Contains(
        name.Trim(' ', '*', ':'), StringComparer.OrdinalIgnoreCase);

    // The column Prize may say what is paid, and another what it is for.
    private static bool AreSums(string text, List<TableRow> rows, int column) =>
        rows.Skip(1).All(row => column >= row.Cells.Count
            || text.Slice(row.Cells[column]).TrimStart("* ") is [] or ['$' or '€' or '£', ..]);

    // Award, Display, Museum: of three columns the third holds what won, whatever it is called.
    private static int ColumnBetween(string text, List<TableRow> rows, int award, int institution)
    {
        const int Columns = 3;
        var left = Columns - award - institution;
        return award >= 0 && institution >= 0 && award != institution && left is >= 0 and < Columns
            && rows.TrueForAll(row => row.Cells.Count <= Columns)
            && rows.Skip(1).All(row => EnglishTableCells.At(text, row, left) is { } cell
                && text.Slice(cell).ContainsAnyInRange('a', 'z')) && !ArePersons(text, rows, left)
                ? left
                : -1;
    }

    // Winning Tutorial
    private static int ColumnOfWinning(string text, TableRow header)
    {
        const string Winning = "Winning ";
        return header.Cells.ToList().FindIndex(cell => text.Slice(cell).Trim(" *:") is var name
            && name.StartsWith(Winning, StringComparison.OrdinalIgnoreCase)
            && !EnglishLabelWords.InstitutionLabel().IsMatch(name));
    }

    // The first column needs no header where it has nothing but ranks.
    private static int ColumnOfAwards(string text, List<TableRow> rows) =>
        EnglishTableCells.IsEmpty(rows[0], 0) && rows.Count > 1
        && rows.Skip(1).All(row => EnglishTableCells.IsAwardAt(text, row, 0))
            ? 0
            : -1;

    // Whatever its header says, a column of institutions' names is the institutions'.
    private static int ColumnOfInstitutions(string text, List<TableRow> rows, int title, int award)
    {
        for (var column = 0; column < rows[0].Cells.Count; column++)
        {
            var at = column;
            var named = rows.Skip(1).Count(row => EnglishTableCells.At(text, row, at) is { } cell
                && EnglishNames.IsInstitution(text.Slice(cell)));
            if (column != title && column != award && named * 2 > rows.Count - 1)
            {
                return column;
            }
        }

        return -1;
    }
}
