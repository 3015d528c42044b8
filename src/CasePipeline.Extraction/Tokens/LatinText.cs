namespace CasePipeline.Extraction.Tokens;

/// <summary>Whether an article is written in Latin letters.</summary>
internal static class LatinText
{
    // Chinese articles name products in Latin letters; English ones hardly ever quote Chinese.
    private const int LatinPerOther = 10;

    private const char FirstOther = '\u2E80';

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
