using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>The cells of a line: between its bars if it has some, else between its wide spaces.</summary>
internal static class LineCells
{
    private const string Bars = "｜|丨│";

    /// <summary>Whether a cell is the label of a column.</summary>
    public static bool IsLabel(ReadOnlySpan<char> cell) =>
        !cell.ContainsAny(Punctuation.ClauseEnds) && CaseLabelName.KindOf(cell) is not null;

    public static bool HasBars(ReadOnlySpan<char> line) => line.ContainsAny(Bars);

    public static List<TextSpan> Read(string text, TextSpan line)
    {
        var hasBars = HasBars(text.Slice(line));
        var cells = new List<TextSpan>();
        var start = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && !(hasBars ? Bars.Contains(text[i]) : IsGap(text, i, line.End)))
            {
                continue;
            }

            Add(cells, text, text.Trim(TextSpan.Between(start, i)));
            start = hasBars ? i + 1 : i;
        }

        return cells;
    }

    // 姓　名 is one cell: two characters are spaced out to the width of their column.
    private static void Add(List<TextSpan> cells, string text, TextSpan cell)
    {
        if (cells.Count > 0 && cell.Length == 1 && cells[^1].Length == 1 && cell.Start == cells[^1].End + 1
            && !Numeral.IsArabicDigit(text[cells[^1].Start]))
        {
            cells[^1] = TextSpan.Between(cells[^1].Start, cell.End);
        }
        else if (cell.Length > 0)
        {
            cells.Add(cell);
        }
    }

    private static bool IsGap(string text, int at, int end) =>
        text[at] is ' ' or '\u3000'
        && at + 1 < end
        && (text[at] is '\u3000' || text[at + 1] is ' ' or '\u3000');
}
