using CasePipeline.Service.Cases;

namespace CasePipeline.Benchmarks.Bigrams;

/// <summary>The pairs of characters, and the characters, that cases are listed under and words looked up by.</summary>
internal static class Grams
{
    /// <summary>The texts of a case that are searched.</summary>
    public static IEnumerable<string> TextsOf(CaseRecord record)
    {
        string?[] fields = [record.Title, record.Institution, record.Award, record.Series, record.Body];
        return fields.OfType<string>().Select(Folding.FoldWhole);
    }

    /// <summary>All of a text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            yield return text.Substring(i, 1);
            if (i + 1 < text.Length)
            {
                yield return text.Substring(i, 2);
            }
        }
    }

    /// <summary>Those by which a word is found: its pairs, or itself if it is a character.</summary>
    public static IReadOnlyList<string> ToLookUp(string word) => word.Length == 1
        ? [word]
        : [.. Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2)).Distinct()];
}
