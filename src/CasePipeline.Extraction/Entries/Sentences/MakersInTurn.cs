using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>
/// Gives titles to those whom the end of their sentence names one by one: 《渔网》《渔灯》获三等奖，分别由东屿车间和西礁科完成.
/// </summary>
internal static class MakersInTurn
{
    /// <summary>The cases, each with its maker where there are as many of them as titles.</summary>
    public static List<Entry> Give(string text, List<Line> lines, List<Entry> told)
    {
        if (!told.Exists(IsOpen))
        {
            return told;
        }

        var makers = new Dictionary<Entry, TextSpan>(ReferenceEqualityComparer.Instance);
        foreach (var sentence in lines.SelectMany(line => Clauses.Sentences(text, line.Content)))
        {
            var turn = WorkPatterns.MakersInTurn().Match(text, sentence.Start, sentence.Length);
            if (!turn.Success)
            {
                continue;
            }

            var named = turn.Groups["makers"];
            var names = text.Parts(new TextSpan(named.Index, named.Length), "、和与及");
            var titles = told.FindAll(entry => entry.Start >= sentence.Start && entry.Start < turn.Index);
            titles = titles[(titles.FindLastIndex(entry => !IsOpen(entry)) + 1)..];
            if (names.Count == titles.Count && names.Exists(name => InstitutionShape.IsLikely(text.Slice(name))))
            {
                titles.Zip(names).ToList().ForEach(pair => makers[pair.First] = pair.Second);
            }
        }

        return told.ConvertAll(entry =>
            makers.TryGetValue(entry, out var maker) ? entry with { Institution = maker } : entry);
    }

    private static bool IsOpen(Entry entry) => entry is { Title: not null, Institution: null };
}
