using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Tokens;
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

        // The first line of the contents stands again where the texts begin.
        var first = NameIn(text, lines[heading + 1]);
        var end = lines.FindIndex(heading + 2, line => NameIn(text, line).SequenceEqual(NameIn(text, lines[heading + 1])));
        var pages = end < 0 ? 0 : lines[heading..end].Count(line => WithoutPage(text, line) is not null);
        if (first.Length > 1 && pages >= MinPages)
        {
            lines.MarkTail(heading, end);
        }
    }

    private static ReadOnlySpan<char> NameIn(string text, Line line) =>
        text.Slice(WithoutPage(text, line) ?? line.Content);

    // 渔汛贷　　　3: behind a gap, or behind the dots that fill it
    private static TextSpan? WithoutPage(string text, Line line)
    {
        const string Leaders = "….·．⋯ \u3000\t";
        var content = text.Slice(line.Content);
        var name = content.TrimEnd("0123456789");
        var title = name.TrimEnd(Leaders);
        return name.Length < content.Length && title.Length < name.Length && title.Length > 1
            ? line.Content with { Length = title.Length }
            : null;
    }
}
