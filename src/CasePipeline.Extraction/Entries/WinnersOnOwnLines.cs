using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Forms;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries;

/// <summary>
/// Reads lists that have who won on one line and the title, without marks, on the next: 东屿农商银行 above 渔汛贷上门. Such a
/// list begins with who won and ends with a title, so that no winner is taken for that of the title above it.
/// </summary>
internal static class WinnersOnOwnLines
{
    // So many pairs are no chance.
    private const int MinPairs = 3;

    private const int MinTitle = 4;

    /// <summary>The cases of such a list, where it holds as many as were read; else those that were.</summary>
    public static List<Entry> ReadInstead(string text, List<Line> lines, List<Entry> listed)
    {
        var content = lines.FindAll(line => line.Role is LineRole.Content);
        var pairs = content.Exists(line => line.Row is not null) ? [] : Read(text, content);
        return pairs.Count >= MinPairs && pairs.Count + 1 >= listed.Count && !AreRead(pairs, listed) ? pairs : listed;
    }

    // Where other lines than these show how the list is made, its headings are known as well.
    private static bool AreRead(List<Entry> pairs, List<Entry> listed) =>
        pairs.TrueForAll(pair => listed.Exists(
            entry => entry.Title == pair.Title && entry.Institution == pair.Institution));

    private static List<Entry> Read(string text, List<Line> lines)
    {
        var pairs = new List<Entry>();
        TextSpan? award = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (HeadingLine.ClassOf(text, lines[at].Content) is HeadingClass.Award)
            {
                award = HeadingName.Of(text, lines[at].Content);
            }
            else if (IsWinner(text, lines[at]))
            {
                if (at + 1 == lines.Count || !IsTitle(text, lines[at + 1]))
                {
                    return [];
                }

                pairs.Add(new Entry(null, award, Enclosure.StripAll(text, lines[at + 1].Content), lines[at].Content));
                at++;
            }
            else if (pairs.Count > 0
                || (IsTitle(text, lines[at]) && at + 1 < lines.Count && IsWinner(text, lines[at + 1])))
            {
                // Behind the first pair nothing else stands between them, and above it no title has a winner below.
                return pairs;
            }
        }

        return pairs;
    }

    private static bool IsWinner(string text, Line line) =>
        line.Number is null && InstitutionShape.IsLikely(text.Slice(line.Content));

    private static bool IsTitle(string text, Line line) =>
        line is { Number: null, Content.Length: >= MinTitle and <= EntryFormReader.MaxTitle }
        && !FormPart.EndsSentence(text.Slice(line.Content))
        && HeadingLine.ClassOf(text, line.Content) is HeadingClass.None
        && !InstitutionShape.IsLikely(text.Slice(line.Content));
}
