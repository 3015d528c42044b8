using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds headings that are awards because a sentence below them says who won: Challenge: a cleaner harbour, above The
/// winner of this challenge was Tide Watch.
/// </summary>
internal static class EnglishToldSections
{
    /// <summary>The indexes of the headings.</summary>
    public static HashSet<int> Read(string text, List<Line> lines)
    {
        var found = new HashSet<int>();
        var heading = -1;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Markup.HeadingLevel > 0)
            {
                heading = at;
            }
            else if (heading >= 0 && lines[at].Row is null
                && EnglishWinWords.WinnerOfThis().IsMatch(text.Slice(lines[at].Content))
                && EnglishHeadings.KindOf(text.Slice(lines[heading].Content)) is not EnglishHeadingKind.Elsewhere)
            {
                found.Add(heading);
            }
        }

        return found;
    }
}
