using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Facts;

namespace CasePipeline.Extraction.Doubts;

/// <summary>Checks the number of cases that the article claims against what was found.</summary>
internal static class CountDoubts
{
    public static IEnumerable<ExtractionWarning> Read(CountClaims claims, int found)
    {
        // Where the headline's cases were found, another count is one of other people's cases.
        if ((claims.Headline ?? claims.Introduction) is not { } claim || claim.Value == found)
        {
            yield break;
        }

        if (claims is { Headline: { } headline, Introduction: { } introduction }
            && headline.Value != introduction.Value)
        {
            yield return Doubt.At(
                introduction.Place,
                WarningCodes.CountsDisagree,
                $"The headline claims {headline.Value} cases, the introduction {introduction.Value}. Check both.");
        }

        var source = claims.Headline is null ? "introduction" : "headline";
        yield return Doubt.At(
            claim.Place,
            WarningCodes.CountMismatch,
            $"The {source} claims {claim.Value} cases; {found} were found. Compare the cases with the article.");
    }
}
