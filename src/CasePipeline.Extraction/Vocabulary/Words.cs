namespace CasePipeline.Extraction.Vocabulary;

/// <summary>Looking for the words of a list. The lists are short and so are the texts.</summary>
internal static class Words
{
    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words) => FindStart(text, words) is not null;

    public static bool EqualsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word of the list that the text begins with.</summary>
    public static string? FindStart(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The longest word of the list that the text ends with: 共有 before 有.</summary>
    public static string? FindEnd(ReadOnlySpan<char> text, string[] words)
    {
        string? longest = null;
        foreach (var word in words)
        {
            if (word.Length > (longest?.Length ?? 0) && text.EndsWith(word, StringComparison.Ordinal))
            {
                longest = word;
            }
        }

        return longest;
    }

    /// <summary>The text without the words of the list that end it, one behind the other.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text, string[] words)
    {
        text = text.TrimEnd();
        while (FindEnd(text, words) is { } word)
        {
            text = text[..^word.Length].TrimEnd();
        }

        return text;
    }

    /// <summary>A name that is set apart letter by letter, without its white space: 目　录, 推 荐 阅 读.</summary>
    public static string WithoutSpaces(ReadOnlySpan<char> text) =>
        string.Concat(text.ToString().Where(character => !char.IsWhiteSpace(character)));
}
