using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Entries;
using CasePipeline.Extraction.Lines;

namespace CasePipeline.Extraction.Cases;

/// <summary>The sixth stage: each case's values, with where they stand.</summary>
internal static class CaseReader
{
    public static List<AwardedCase> Read(
        string text, List<Line> lines, IReadOnlyList<Entry> entries, IReadOnlyList<string> contributors)
    {
        var winner = entries.Count > 1 ? ArticleWinner.Find(text, lines, entries.Count, entries[0].Start) : null;
        var institutions = InstitutionFinder.FindAll(text, entries, contributors, winner);
        var stated = entries.Count > 1 ? ArticleWinner.Stated(text, lines, entries[0].Start) : null;
        var cases = new List<AwardedCase>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            cases.Add(ReadCase(text, i + 1, entries[i], institutions[i] ?? stated));
        }

        return cases;
    }

    private static AwardedCase ReadCase(string text, int ordinal, Entry entry, TextSpan? institution) => new(
        ordinal,
        text.CutOrNull(entry.Series),
        text.CutOrNull(entry.Award),
        AwardYear.Find(text, entry.Award, entry.Series),
        text.CutOrNull(entry.Title),
        text.CutOrNull(institution),
        text.CutOrNull(entry.Body),
        MeasureReader.Read(text, entry.Body),
        MetricReader.Read(text, entry.Body),
        new CaseGrounding(entry.Series, entry.Award, entry.Title, institution, entry.Body));
}
