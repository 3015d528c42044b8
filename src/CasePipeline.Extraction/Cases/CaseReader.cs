using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Cases;

/// <summary>The fifth stage: each case's values, with where they stand.</summary>
internal static class CaseReader
{
    public static List<AwardedCase> Read(
        string text,
        IReadOnlyList<ArticleLine> lines,
        IReadOnlyList<string> contributors)
    {
        var spans = CaseSpanReader.Read(text, lines);
        var institutions = InstitutionFinder.FindAll(text, spans, contributors);
        var cases = new List<AwardedCase>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            cases.Add(ReadCase(text, i + 1, spans[i], institutions[i]));
        }

        return cases;
    }

    private static AwardedCase ReadCase(string text, int ordinal, CaseSpans spans, TextSpan? institution) => new(
        ordinal,
        Cut(text, spans.Series),
        Cut(text, spans.Award),
        AwardYear.Find(text, spans.Award, spans.Series),
        Cut(text, spans.Title),
        Cut(text, institution),
        Cut(text, spans.Body),
        MeasureReader.Read(text, spans.Body),
        MetricReader.Read(text, spans.Body),
        new CaseGrounding(spans.Series, spans.Award, spans.Title, institution, spans.Body));

    private static string? Cut(string text, TextSpan? span) => span is { } place ? text.Cut(place) : null;
}
