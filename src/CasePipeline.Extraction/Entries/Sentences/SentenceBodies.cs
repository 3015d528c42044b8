using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>Gives cases their bodies: a case may be told of further down, under its title.</summary>
internal static class SentenceBodies
{
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> entries)
    {
        var titles = entries.Where(entry => entry.Title is not null)
            .ToLookup(entry => text.Cut(entry.Title!.Value));
        var starts = lines.Select((line, index) => (Title: text.Cut(Enclosure.StripAll(text, line.Content)), index))
            .Where(line => titles.Contains(line.Title))
            .ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].index - 1 : lines.Count - 1;
            if (end > starts[i].index)
            {
                var body = TextSpan.Between(lines[starts[i].index + 1].Span.Start, lines[end].Span.End);
                var entry = entries.FindIndex(
                    entry => entry is { Title: { } title, Body: null } && text.Cut(title) == starts[i].Title);
                if (entry >= 0 && entries[entry].Title!.Value.Start < lines[starts[i].index].Span.Start)
                {
                    entries[entry] = entries[entry] with { Body = body };
                }
            }
        }

        return entries;
    }
}
