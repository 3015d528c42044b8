using System.Globalization;
using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Facts;

/// <summary>The last stage: what a reader of the cases should know.</summary>
internal static class DoubtReader
{
    private const int MaxWarnings = 100;

    public static List<ExtractionWarning> Read(CountClaims claims, IReadOnlyList<AwardedCase> cases) =>
        [.. CountWarnings(claims, cases.Count).Concat(CaseWarnings(cases)).Take(MaxWarnings)];

    private static IEnumerable<ExtractionWarning> CountWarnings(CountClaims claims, int found)
    {
        if (found == 0)
        {
            yield return Warn(WarningCodes.NoCases, $"No case was found in this article.");
        }

        if (claims is { Headline: { } headline, Introduction: { } introduction } && headline != introduction)
        {
            yield return Warn(
                WarningCodes.CountsDisagree,
                $"The headline claims {headline} cases, the introduction {introduction}.");
        }

        if (Disagrees(claims.Headline, found))
        {
            yield return Warn(
                WarningCodes.CountMismatch,
                $"The headline claims {claims.Headline} cases; {found} were found.");
        }
        else if (Disagrees(claims.Introduction, found))
        {
            yield return Warn(
                WarningCodes.CountMismatch,
                $"The introduction claims {claims.Introduction} cases; {found} were found.");
        }
    }

    private static bool Disagrees(int? claim, int found) => claim is { } value && value != found;

    private static IEnumerable<ExtractionWarning> CaseWarnings(IEnumerable<AwardedCase> cases) =>
        cases.Where(awarded => awarded.Institution is null).Select(awarded => Warn(
            WarningCodes.InstitutionMissing,
            $"Case {awarded.Ordinal}, {awarded.Title}, does not say for certain who won."));

    private static ExtractionWarning Warn(string code, FormattableString message) =>
        new(code, message.ToString(CultureInfo.InvariantCulture));
}
