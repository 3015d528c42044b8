using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Cases;

/// <summary>
/// The fourth stage: lines with roles to cases, each under the headings that are open where it stands.
/// </summary>
internal static class CaseSpanReader
{
    public static List<CaseSpans> Read(string text, IReadOnlyList<ArticleLine> lines)
    {
        var cases = new List<CaseSpans>();
        Line? series = null;
        Line? award = null;
        foreach (var (line, role) in lines)
        {
            switch (role)
            {
                // The series is the top-level section: deeper ones do not take its place.
                case LineRole.SeriesHeading when series is null || line.Level <= series.Value.Level:
                    series = line;
                    award = null;
                    break;
                case LineRole.AwardHeading:
                    award = line;
                    break;
                case LineRole.CaseTitle:
                    var title = Enclosure.Strip(text, line.Content);
                    cases.Add(new CaseSpans(NameOf(text, series), NameOf(text, award), title));
                    break;
                case LineRole.Body:
                    cases[^1].AddToBody(line.Span);
                    break;
            }
        }

        return cases;
    }

    private static TextSpan? NameOf(string text, Line? heading) =>
        heading is { } line ? HeadingName.Of(text, line.Content) : null;
}
