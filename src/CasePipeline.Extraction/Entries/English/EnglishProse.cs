using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Tells running text from names and titles.</summary>
internal static class EnglishProse
{
    /// <summary>Longest line that may name something.</summary>
    public const int MaxName = 400;

    /// <summary>Longest title.</summary>
    public const int MaxTitle = 200;

    private const int MaxWords = 8;

    public static bool Is(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"”’')");
        if (text.Length > MaxName || end.IsEmpty || end[^1] is ':' or ';' or '…')
        {
            return true;
        }

        // Tide Watch — Otter & Co.; in brackets, whatever the length: A Ferry for Those Who Walk (Otter & Co.)
        if ((end.Count(' ') <= MaxWords || text.EndsWith(".)")) && EnglishNameWords.ShortForm().IsMatch(end))
        {
            return false;
        }

        if (IsMade(end))
        {
            return false;
        }

        // Titles may end with a cry and names with a stop, whatever their length.
        return (end[^1] is '.' or '!' && !EnglishNames.IsName(text))
            || (text.Contains(". ", StringComparison.Ordinal) && text.Count(' ') > 2 * MaxWords);
    }

    // Tide Watch, Heronby, submitted by Otter Bank.
    private static bool IsMade(ReadOnlySpan<char> text)
    {
        if (text is { Length: > MaxTitle } or not [.., '.'])
        {
            return false;
        }

        foreach (var made in EnglishSentenceWords.Made().EnumerateMatches(text))
        {
            var maker = text[(made.Index + made.Length)..];
            return EnglishNames.IsName(text[..made.Index])
                && (EnglishNames.IsName(maker) || EnglishNameWords.ShortForm().IsMatch(maker));
        }

        return false;
    }

    /// <summary>Whether a text says what somebody does: Saving Eels by Counting Shadows.</summary>
    public static bool IsDoing(ReadOnlySpan<char> text) =>
        text[..(text.IndexOf(' ') is > 0 and var space ? space : text.Length)].EndsWith("ing");
}
