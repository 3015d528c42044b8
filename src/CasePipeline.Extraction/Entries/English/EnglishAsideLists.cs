using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Leaves out the lists of what winners wrote or link to, below a line that says so: Publications:.</summary>
internal static class EnglishAsideLists
{
    public static List<Line> Without(string text, List<Line> lines)
    {
        var kept = new List<Line>(lines.Count);
        var isAside = false;
        foreach (var line in lines)
        {
            isAside = isAside && EnglishEntryLines.IsItem(line);
            if (!isAside)
            {
                kept.Add(line);
            }

            isAside |= line is { Row: null, Markup.HeadingLevel: 0 }
                && EnglishLabelWords.AsideList().IsMatch(text.Slice(line.Content));
        }

        return kept;
    }
}
