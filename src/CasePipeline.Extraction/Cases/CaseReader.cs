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
        var stated = entries.Count > 1 ? ArticleWinner.Stated(text, lines, entries[0].Start) : null;
        var winner = entries.Count > 1 && stated is null ? WinnerOfAll(text, lines, entries) : null;
        var institutions = InstitutionFinder.FindAll(text, entries, contributors, winner);
        var cases = new List<AwardedCase>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            cases.Add(ReadCase(text, i + 1, entries[i], institutions[i] ?? stated));
        }

        return cases;
    }

    // Who counts books counts one that stands on two lists once.
    private static TextSpan? WinnerOfAll(string text, List<Line> lines, IReadOnlyList<Entry> entries)
    {
        HashSet<int> counts = [entries.Count];
        if (entries.All(entry => entry.Title is not null))
        {
            counts.Add(entries.Select(entry => entry.TitleIn(text)).Distinct().Count());
        }

        return ArticleWinner.Find(text, lines, counts, entries[0].Start);
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
