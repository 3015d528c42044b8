using System.Globalization;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases;

namespace CasePipeline.Extraction.Facts;

/// <summary>The last stage: what a reader of the cases should know.</summary>
internal static class DoubtReader
{
    private const int MaxWarnings = 100;

    public static List<ExtractionWarning> Read(CountClaims claims, IReadOnlyList<AwardedCase> cases)
    {
        var warnings = CountWarnings(claims, cases.Count).Concat(CaseWarnings(cases)).ToList();
        if (warnings.Count > MaxWarnings)
        {
            var left = warnings.Count - MaxWarnings + 1;
            warnings.RemoveRange(MaxWarnings - 1, left);
            warnings.Add(Warn(WarningCodes.MoreWarnings, $"{left} more warnings of this kind are left out."));
        }

        return warnings;
    }

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

    private static IEnumerable<ExtractionWarning> CaseWarnings(IEnumerable<AwardedCase> cases)
    {
        foreach (var awarded in cases)
        {
            if (awarded.Institution is null)
            {
                yield return Warn(
                    WarningCodes.InstitutionMissing,
                    $"Case {awarded.Ordinal}, {awarded.Title}, does not say for certain who won.");
            }

            if (awarded.Measures.Count >= MeasureReader.MaxMeasures || awarded.Metrics.Count >= MetricReader.MaxMetrics)
            {
                yield return Warn(
                    WarningCodes.TooManyPoints,
                    $"Case {awarded.Ordinal}, {awarded.Title}, has more measures or figures than are listed.");
            }
        }
    }

    private static ExtractionWarning Warn(string code, FormattableString message) =>
        new(code, message.ToString(CultureInfo.InvariantCulture));
}
