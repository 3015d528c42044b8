namespace CasePipeline.Extraction.Tokens;

/// <summary>Text in Latin letters: whether an article is written in it, and where its words end.</summary>
internal static class LatinText
{
    // Chinese articles name products in Latin letters; English ones hardly ever quote Chinese.
    private const int LatinPerOther = 10;

    private const char FirstOther = '\u2E80';

    /// <summary>Whether no word goes on over a place of a text.</summary>
    public static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !char.IsAsciiLetter(text[end]) || !char.IsAsciiLetter(text[end - 1]);

    public static bool IsMostly(string text)
    {
        var latin = 0;
        var other = 0;
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                latin += character < FirstOther ? 1 : 0;
                other += character >= FirstOther ? 1 : 0;
            }
        }

        return latin > other * (long)LatinPerOther;
    }
}
