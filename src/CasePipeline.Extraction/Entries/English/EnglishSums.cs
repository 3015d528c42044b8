using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Tells sums of prizes behind what won them: Tide Watch ($500); Tide Watch [£500]; Tide Watch, $1,500.
/// </summary>
internal static class EnglishSums
{
    private const int MaxSum = 20;

    /// <summary>Whether a text only says what is paid or counted.</summary>
    public static bool Is(ReadOnlySpan<char> text) => EnglishLabelWords.Amount().IsMatch(text);

    /// <summary>A text without the sum at its end.</summary>
    public static TextSpan Without(string text, TextSpan span)
    {
        var slice = text.Slice(span);
        var sum = slice.LastIndexOfAny("$€£");
        var before = sum > 0 ? slice[..sum].TrimEnd(" ,–—-+:") : default;
        var isPrize = before.Length > 0 && before.Length < sum && slice.Length - sum <= MaxSum
            && sum + 1 < slice.Length && char.IsDigit(slice[sum + 1]);
        if (isPrize && before.LastIndexOf('(') <= before.LastIndexOf(')'))
        {
            return new TextSpan(span.Start, before.Length);
        }

        var open = slice.LastIndexOfAny('(', '[');
        return open > 0 && slice[^1] is ')' or ']' && sum > open ? text.Trim(new TextSpan(span.Start, open)) : span;
    }
}
