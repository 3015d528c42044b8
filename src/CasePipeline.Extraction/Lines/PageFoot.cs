using System.Buffers;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Lines;

/// <summary>
/// Finds the menus below an article that was saved with its page, a word a line: nothing but short lines, of which some
/// are those of menus.
/// </summary>
internal static class PageFoot
{
    private const int MaxWord = 20;

    private const int EnoughMenus = 3;

    private static readonly SearchValues<char> NotInMenus = SearchValues.Create("。：:《》“”");

    /// <summary>The first line of the menus; the number of lines where there are none.</summary>
    public static int Find(string text, List<Line> lines)
    {
        var first = lines.Count;
        var menus = 0;
        for (var i = lines.Count - 1; i >= 0 && (lines[i].Role is not LineRole.Content || IsWord(text, lines[i])); i--)
        {
            if (lines[i].Role is LineRole.Content && Words.EqualsAny(text.Slice(lines[i].Content), BylineWords.Foot))
            {
                first = i;
                menus++;
            }
        }

        return menus >= EnoughMenus ? first : lines.Count;
    }

    private static bool IsWord(string text, Line line) =>
        line is { Row: null, Content.Length: <= MaxWord } && !text.Slice(line.Content).ContainsAny(NotInMenus);
}
