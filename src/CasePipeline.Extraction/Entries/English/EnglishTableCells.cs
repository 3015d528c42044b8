using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads the cells of a table of winners.</summary>
internal static class EnglishTableCells
{
    /// <summary>What a row has in a column; null where it has nothing, or says that nobody won.</summary>
    public static TextSpan? At(string text, TableRow row, int column) =>
        !IsEmpty(row, column)
        && EnglishNames.Clean(text, Unlinked(text, WithoutMark(text, row.Cells[column]))) is { Length: > 0 } cell
        && !EnglishLabelWords.NoWinner().IsMatch(text.Slice(cell))
            ? cell
            : null;

    /// <summary>What a row has in a column of awards: Grand Prize ($500).</summary>
    public static TextSpan? AwardAt(string text, TableRow row, int column) =>
        At(text, row, column) is { } cell && EnglishHeadings.NameOf(text, cell) is { Length: > 0 } name ? name : null;

    /// <summary>Whether a row has no such column, or nothing in it.</summary>
    public static bool IsEmpty(TableRow row, int column) =>
        column < 0 || column >= row.Cells.Count || row.Cells[column].Length == 0;

    /// <summary>Whether what a row has in a column names an award or a rank.</summary>
    public static bool IsAwardAt(string text, TableRow row, int column) =>
        AwardAt(text, row, column) is { } name
        && (EnglishHeadings.IsAward(text.Slice(name)) || EnglishLabelWords.Rank().IsMatch(text.Slice(name)));

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
