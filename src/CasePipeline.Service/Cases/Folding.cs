using System.Text;

namespace CasePipeline.Service.Cases;

/// <summary>What counts as the same text in a query.</summary>
public static class Folding
{
    /// <summary>
    /// NFKC (Unicode Standard Annex 15) and lower case, so that ＡＰＰ, APP and app are one, without white space at
    /// either end.
    /// </summary>
    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();
}
