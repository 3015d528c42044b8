using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Reads titles in quotes on lines of their own, which list the winners where nothing else does.</summary>
internal static class EnglishQuotedLines
{
    private const int Enough = 3;

    public static void Read(string text, List<Line> lines, EnglishEntryList entries)
    {
        var quoted = Enumerable.Range(0, lines.Count).Where(at => IsTitle(text, lines[at])).ToList();
        if (quoted.Count < Enough)
        {
            return;
        }

        foreach (var at in quoted)
        {
            entries.Add(new Entry(null, null, EnglishNames.Clean(text, lines[at].Content), null), at);
        }
    }

    private static bool IsTitle(string text, Line line) =>
        text.Slice(line.Content) is ['“', _, .., '”'] or ['"', _, .., '"']
        && EnglishNames.Clean(text, line.Content) is var title
        && title.Length < line.Content.Length
        && !EnglishProse.Is(text.Slice(title))
        // “We are glad to see you all.” is what somebody said.
        && !EnglishProse.Is(text.Slice(line.Content)[1..^1]);
}
