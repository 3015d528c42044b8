using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Gives cases their bodies: a case may be told of further down, under its title.</summary>
internal static class SentenceBodies
{
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> entries)
    {
        // By title, in their order, those that have no body yet.
        var open = new Dictionary<string, Queue<int>>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Title is { } title)
            {
                var same = open.TryGetValue(text.Cut(title), out var found) ? found : open[text.Cut(title)] = [];
                if (entries[i].Body is null)
                {
                    same.Enqueue(i);
                }
            }
        }

        var starts = lines.Select((line, index) => (Title: text.Cut(Enclosure.StripAll(text, line.Content)), index))
            .Where(line => open.ContainsKey(line.Title))
            .ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var (name, start) = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].index - 1 : lines.Count - 1;
            if (end > start && open[name].TryPeek(out var entry)
                && entries[entry].Title!.Value.Start < lines[start].Span.Start)
            {
                var body = TextSpan.Between(lines[start + 1].Span.Start, lines[end].Span.End);
                entries[open[name].Dequeue()] = entries[entry] with { Body = body };
            }
        }

        return entries;
    }
}
