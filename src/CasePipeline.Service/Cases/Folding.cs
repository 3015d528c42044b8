using System.Buffers;
using System.Text;

namespace CasePipeline.Service.Cases;

/// <summary>What counts as the same text in a query.</summary>
public static class Folding
{
    // Not to be normalised: string.Normalize throws for halves of surrogate pairs and for U+FFFE.
    private static readonly SearchValues<char> Suspects =
        SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(code => (char)code), '\uFFFE']);

    /// <summary>
    /// NFKC (Unicode Standard Annex 15) and lower case, so that ＡＰＰ, APP and app are one, without white space at
    /// either end.
    /// </summary>
    public static string Fold(string text) => FoldWhole(text).Trim();

    /// <summary>The same with the white space at its ends.</summary>
    public static string FoldWhole(string text) =>
        WellFormed(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }

        var formed = text.Replace('\uFFFE', '\uFFFD').ToCharArray();
        for (var i = 0; i < formed.Length; i++)
        {
            if (i + 1 < formed.Length && char.IsSurrogatePair(formed[i], formed[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(formed[i]))
            {
                formed[i] = '\uFFFD';
            }
        }

        return new string(formed);
    }
}
