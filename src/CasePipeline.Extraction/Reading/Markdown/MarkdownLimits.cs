using System.Buffers;

namespace CasePipeline.Extraction.Reading.Markdown;

/// <summary>
/// Says which texts are read as Markdown. Markdig's time grows with the square of the marks in one block and of the
/// depth of lists; what is beyond any announcement is read as plain text.
/// </summary>
internal static class MarkdownLimits
{
    private const int MaxLength = 4 * 1024 * 1024;
    private const int MaxMarks = 100_000;
    private const int MaxMarksInBlock = 5_000;
    private const int MaxIndent = 64;
    private const int MaxBarsInLine = 200;

    // Markdig gives up at a depth of 128.
    private const int MaxNestingMarks = 32;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_`<");
    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("> \t-+*");

    public static bool AreKept(string text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        var all = 0;
        var inBlock = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                inBlock = 0;
                continue;
            }

            var marks = CountMarks(line);
            all += marks;
            inBlock += marks;
            if (all > MaxMarks || inBlock > MaxMarksInBlock || IsTooDeep(line) || line.Count('|') > MaxBarsInLine)
            {
                return false;
            }
        }

        return true;
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = line.IndexOfAny(Marks); i >= 0;)
        {
            marks++;
            var mark = line[i];
            line = line[(i + 1)..];
            // A run of stars is one mark, but brackets nest.
            line = mark is '[' or '<' ? line : line.TrimStart(mark);
            i = line.IndexOfAny(Marks);
        }

        return marks;
    }

    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(BlockMarks);
        var head = start < 0 ? line : line[..start];
        return head.Count(' ') + head.Count('\t') > MaxIndent || head.Count('>') + head.Count("- ") > MaxNestingMarks;
    }
}
