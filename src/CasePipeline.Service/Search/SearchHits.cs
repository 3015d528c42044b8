using CasePipeline.Service.Cases;

namespace CasePipeline.Service.Search;

/// <summary>Finds where words occur in a case that has them.</summary>
internal static class SearchHits
{
    // More than anybody looks at; a letter of its own can occur thousands of times.
    private const int MaxHitsPerField = 100;

    /// <summary>The record with its hits: by field, then by place. Up to 100 in a field.</summary>
    public static CaseRecord Mark(CaseRecord record, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return record;
        }

        var hits = new List<Hit>();
        foreach (var (name, value) in SearchText.FieldsOf(record))
        {
            if (value is not null)
            {
                hits.AddRange(Find(value, words).Select(span => new Hit(name, span.Start, span.Length)));
            }
        }

        return record with { Hits = hits };
    }

    private static IEnumerable<(int Start, int Length)> Find(string value, IReadOnlyList<string> words)
    {
        var folded = FoldedText.Of(value);
        return words.Distinct()
            .SelectMany(word => Occurrences(folded.Text, word).Take(MaxHitsPerField)
                .Select(start => folded.Original(start, word.Length)))
            .Distinct()
            .Order()
            .Take(MaxHitsPerField);
    }

    private static IEnumerable<int> Occurrences(string text, string word)
    {
        for (var start = 0;
            (start = text.IndexOf(word, start, StringComparison.Ordinal)) >= 0;
            start += word.Length)
        {
            yield return start;
        }
    }
}
