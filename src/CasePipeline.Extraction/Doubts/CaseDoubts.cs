using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Cases;

namespace CasePipeline.Extraction.Doubts;

/// <summary>Looks for what single cases lack.</summary>
internal static class CaseDoubts
{
    public static IEnumerable<ExtractionWarning> Read(string text, IEnumerable<AwardedCase> cases)
    {
        foreach (var awarded in cases)
        {
            if (awarded.Institution is null)
            {
                yield return Doubt.At(
                    awarded.Grounding.Title,
                    WarningCodes.InstitutionMissing,
                    $"Case {awarded.Ordinal} does not say for certain who won. Look around its title.");
            }

            if (awarded.Measures.Count >= MeasureReader.MaxMeasures || awarded.Metrics.Count >= MetricReader.MaxMetrics)
            {
                yield return Doubt.At(
                    FirstLine(text, awarded.Grounding.Body),
                    WarningCodes.TooManyPoints,
                    $"Case {awarded.Ordinal} has more measures or figures than are listed. Its body has them all.");
            }
        }
    }

    private static TextSpan? FirstLine(string text, TextSpan? body)
    {
        if (body is not { } span)
        {
            return null;
        }

        var end = text.Slice(span).IndexOf('\n');
        return end < 0 ? span : span with { Length = end };
    }
}
