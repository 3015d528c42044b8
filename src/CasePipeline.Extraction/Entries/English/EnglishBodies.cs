using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Gives each entry what is told about it: the rest of its line, and the lines up to the next.</summary>
internal static class EnglishBodies
{
    private const int MinRest = 30;

    /// <param name="text">The article's text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="entries">Its entries in their order, with their lines.</param>
    /// <param name="breaks">The lines at which what is told about an entry ends.</param>
    public static IEnumerable<Entry> Add(
        string text, List<Line> lines, List<(Entry Entry, int First, int Last)> entries, HashSet<int> breaks)
    {
        var longest = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, _, at) = entries[i];
            var limit = i + 1 < entries.Count ? entries[i + 1].First : Math.Min(lines.Count, at + longest + 1);
            var end = at;
            while (end + 1 < limit && !breaks.Contains(end + 1) && lines[end + 1].Row is null)
            {
                end++;
            }

            longest = Math.Max(longest, end - at);
            yield return lines[at].Row is null ? entry with { Body = BodyOf(text, lines, entry, at, end) } : entry;
        }
    }

    private static TextSpan? BodyOf(string text, List<Line> lines, Entry entry, int at, int end)
    {
        var line = lines[at].Span;
        var stated = Clamp(Math.Max(entry.Title?.End ?? 0, entry.Institution?.End ?? 0), line);
        if (line.End - stated < MinRest)
        {
            return end > at ? TextSpan.Between(lines[at + 1].Span.Start, lines[end].Span.End) : null;
        }

        const string Joints = " ,.:;—–-)”\"’'*";
        var rest = TextSpan.Between(Clamp(entry.Title?.End ?? entry.Start, line), line.End);
        var skipped = rest.Length - text.Slice(rest).TrimStart(Joints).Length;
        return TextSpan.Between(rest.Start + skipped, lines[end].Span.End);
    }

    private static int Clamp(int at, TextSpan line) => Math.Clamp(at, line.Start, line.End);
}
