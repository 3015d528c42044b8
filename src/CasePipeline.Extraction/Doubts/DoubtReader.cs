using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Facts;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Outline;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Doubts;

/// <summary>
/// The seventh stage: what a reader of the cases should know, each with the place that shows it. What has none comes
/// first, the rest in the order of the text.
/// </summary>
internal static class DoubtReader
{
    private const int MaxWarnings = 100;

    public static List<ExtractionWarning> Read(
        ArticleText article,
        IReadOnlyList<Line> lines,
        Section outline,
        ArticleHead head,
        IReadOnlyList<AwardedCase> cases)
    {
        // What is about all cases goes before what is about one, and is not left out.
        var warnings = ArticleDoubts(article, lines, outline, head, cases)
            .Concat(CountDoubts.Read(head.Claims, cases.Count))
            .Concat(CaseDoubts.Read(article.Text, cases))
            .ToList();
        var kept = warnings.Count > MaxWarnings ? MaxWarnings - 1 : warnings.Count;
        var listed = warnings.Take(kept).OrderBy(warning => warning.Start ?? -1).ToList();
        if (kept < warnings.Count)
        {
            listed.Add(Doubt.At(
                null,
                WarningCodes.MoreWarnings,
                $"{warnings.Count - kept} more warnings are left out. Look through the later cases."));
        }

        return listed;
    }

    private static IEnumerable<ExtractionWarning> ArticleDoubts(
        ArticleText article,
        IReadOnlyList<Line> lines,
        Section outline,
        ArticleHead head,
        IReadOnlyList<AwardedCase> cases)
    {
        var headline = lines.FirstOrDefault(line => line.Role is LineRole.Headline)?.Span;
        if (cases.Count == 0 && head.IsCall)
        {
            return [Doubt.At(
                headline,
                WarningCodes.CallForEntries,
                $"The article asks for cases and announces none. Upload the announcement of its results.")];
        }

        var places = new CasePlaces(cases);
        return NoCases(headline, cases.Count)
            .Concat(MissingListReader.Read(article, lines, outline, places))
            .Concat(PartialListReader.Read(article.Text, lines, places));
    }

    private static IEnumerable<ExtractionWarning> NoCases(TextSpan? headline, int found)
    {
        if (found == 0)
        {
            yield return Doubt.At(
                headline,
                WarningCodes.NoCases,
                $"No case was found in this article. If it announces some, enter them by hand.");
        }
    }
}
