using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>Reads what makes a figure inexact before it (近, 超, over) and behind it (以上, 左右).</summary>
internal static class QualifierReader
{
    /// <summary>Length of the qualifier and the space behind it that a text ends with.</summary>
    public static int ReadBefore(ReadOnlySpan<char> before, out string? qualifier)
    {
        qualifier = null;
        var trimmed = before is [.., ' ' or '\u00A0'] ? before[..^1] : before;
        if (Words.EndsWithAny(trimmed, MetricWords.NoQualifiers))
        {
            return 0;
        }

        var isEnglish = trimmed is [.., var last] && char.IsAsciiLetter(last);
        var words = isEnglish ? MetricWords.EnglishBefore : MetricWords.Before;
        foreach (var (word, meaning) in words)
        {
            if (trimmed.EndsWith(word, StringComparison.OrdinalIgnoreCase) && BeginsWord(trimmed, word))
            {
                qualifier = meaning;
                return word.Length + before.Length - trimmed.Length;
            }
        }

        return 0;
    }

    /// <summary>Length of the qualifier that a text begins with.</summary>
    public static int ReadBehind(ReadOnlySpan<char> behind, string unit, out string? qualifier)
    {
        foreach (var (word, meaning) in MetricWords.Behind)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
            {
                qualifier = meaning;
                return word.Length;
            }
        }

        var isWithin = !behind.IsEmpty && MetricWords.Within.Contains(behind[0])
            && UnitWords.Times.Contains(unit) && Words.FindStart(behind, MetricWords.NoWithin) is null;
        qualifier = isWithin ? MetricWords.Under : null;
        return isWithin ? 1 : 0;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, string word) =>
        !char.IsAsciiLetter(word[0]) || text.Length == word.Length || !char.IsAsciiLetter(text[^(word.Length + 1)]);
}
