using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads records that end with their award: who won, below it the title in quotes, below that Award: Night Prize.
/// Several of them show that the article is made of such; then one without a title is read as well.
/// </summary>
internal static class EnglishRecords
{
    private const int Enough = 2;

    private const int MaxGroup = 60;

    private const string Award = "award";

    /// <summary>
    /// The records by the lines they are made of: the entry at the first, nothing at the others and at the names of
    /// groups above them.
    /// </summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var ends = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(at => IsEnd(text, lines, at)).ToList();
        var found = new Dictionary<int, Entry?>();
        if (ends.Count(at => IsTitle(text, lines, at - 1)) < Enough)
        {
            return found;
        }

        TextSpan? series = null;
        var isGrouped = ends.Count(at => IsGroup(text, lines, StartOf(text, lines, at) - 1)) >= Enough;
        foreach (var end in ends)
        {
            var start = StartOf(text, lines, end);
            if (isGrouped && IsGroup(text, lines, start - 1))
            {
                series = EnglishNames.Clean(text, lines[start - 1].Content);
                found[start - 1] = null;
            }

            for (var i = start; i <= end; i++)
            {
                found[i] = i == start ? EntryOf(text, lines, start, end, series) : null;
            }
        }

        return found;
    }

    private static bool IsEnd(string text, List<Line> lines, int at) =>
        lines[at].Row is null && EnglishLabel.Read(text, lines[at].Content) is { } label
        && text.Slice(label.Label).Equals(Award, StringComparison.OrdinalIgnoreCase)
        && StartOf(text, lines, at) >= 0
        && IsName(text, lines[StartOf(text, lines, at)]);

    private static int StartOf(string text, List<Line> lines, int end) =>
        IsTitle(text, lines, end - 1) ? end - 2 : end - 1;

    private static bool IsTitle(string text, List<Line> lines, int at) =>
        at > 0 && lines[at].Row is null
        && EnglishQuotes.LengthOf(text.Slice(lines[at].Content)) == lines[at].Content.Length;

    private static bool IsName(string text, Line line) =>
        line.Row is null && line.Content.Length is > 1 and <= EnglishProse.MaxTitle
        && !EnglishProse.Is(text.Slice(line.Content)) && EnglishNames.IsName(text.Slice(line.Content));

    // A short name above a record, which is no part of the record before.
    private static bool IsGroup(string text, List<Line> lines, int at) =>
        at >= 0 && lines[at].Content.Length <= MaxGroup && IsName(text, lines[at])
        && EnglishLabel.Read(text, lines[at].Content) is null;

    private static Entry? EntryOf(string text, List<Line> lines, int start, int end, TextSpan? series)
    {
        var award = EnglishHeadings.NameOf(text, EnglishLabel.Read(text, lines[end].Content)!.Value.Value);
        var winner = EnglishNames.Clean(text, lines[start].Content);
        var person = EnglishPersons.Read(text, winner, isPerson: true)
            ?? (EnglishCommas.Read(text, winner) is { Title: null } named ? named : null);
        var institution = person is { } read ? read.Institution : winner;
        TextSpan? title = end - start > 1 ? EnglishNames.Clean(text, lines[start + 1].Content) : null;
        return title is null && institution is null ? null : new Entry(series, award, title, institution);
    }
}
