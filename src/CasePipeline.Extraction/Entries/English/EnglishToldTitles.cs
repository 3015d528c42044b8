using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// A table's column that holds each title with what it is about: Project Title and Summary. The mark between them is
/// the one that all its cells have.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Mark">The mark between the title and what is told of it.</param>
internal readonly record struct EnglishToldTitles(int Column, string Mark)
{
    private const int Enough = 2;

    private static readonly string[] Marks = [" - ", " – ", " — ", ": "];

    /// <summary>The column; null where no header names one, or its cells have no mark in common.</summary>
    public static EnglishToldTitles? Read(string text, List<TableRow> rows)
    {
        var column = rows[0].Cells.ToList().FindIndex(cell => IsTold(text, cell));
        var cells = column < 0 ? [] : rows.Skip(1)
            .Where(row => column < row.Cells.Count && row.Cells[column].Length > 0)
            .Select(row => row.Cells[column])
            .ToList();
        var mark = Array.Find(Marks, mark => cells.TrueForAll(
            cell => text.Slice(cell).IndexOf(mark, StringComparison.Ordinal) > 0));
        return cells.Count >= Enough && mark is not null ? new EnglishToldTitles(column, mark) : null;
    }

    /// <summary>The title that a cell begins with.</summary>
    public TextSpan? TitleOf(string text, TextSpan? cell) =>
        cell is { } told && text.Slice(told).IndexOf(Mark, StringComparison.Ordinal) is > 0 and var at
            ? text.Trim(new TextSpan(told.Start, at))
            : null;

    private static bool IsTold(string text, TextSpan cell)
    {
        var header = EnglishNames.Clean(text, cell);
        return EnglishLabelWords.AndSummary().FindIn(text, header) is { } summary
            && EnglishLabelWords.TitleColumns.Contains(
                text.Cut(TextSpan.Between(header.Start, summary.Start)), StringComparer.OrdinalIgnoreCase);
    }
}
