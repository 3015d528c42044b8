using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds the contents of a book or a brochure by their heading and by the numbers of the pages that end their lines:
/// 目　录, 一、渔港篇, 1. 渔汛贷……3. The same headings and titles stand again over the texts, where they are read.
/// </summary>
internal static class PageContents
{
    private const string Heading = "目录";

    private const int MinPages = 3;

    /// <summary>Gives the lines of the contents the role of a tail.</summary>
    public static void Mark(string text, List<Line> lines)
    {
        var heading = lines.FindIndex(line => line is { Role: LineRole.Content, Row: null }
            && Words.WithoutSpaces(text.Slice(line.Content)) is Heading);
        if (heading < 0 || heading + 1 >= lines.Count)
        {
            return;
        }

        // The first line of the contents stands again where the texts begin, and the others do below it.
        var first = text.Cut(lines[heading + 1].Content);
        var end = lines.FindIndex(heading + 2, line => text.Slice(line.Content).SequenceEqual(first));
        var listed = end < 0 ? [] : lines[heading..end].FindAll(HasPage);
        var below = end < 0 ? [] : lines.Skip(end).Select(NameOf).ToHashSet();
        if (listed.Count >= MinPages && first.Length > 1 && listed.TrueForAll(line => below.Contains(NameOf(line))))
        {
            lines.MarkTail(heading, end);
        }

        (int? Number, string Name) NameOf(Line line) => (line.Number?.Value, text.Cut(line.Content));
    }

    // The number of the page and the leaders before it are of the line, and not of its content.
    private static bool HasPage(Line line) => line.Content.End < line.Span.End;
}
