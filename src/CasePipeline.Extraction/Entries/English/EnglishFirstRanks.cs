using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds the names of groups by the rank right below them: the one that the article's first list begins with begins the
/// others as well. Public Service above Gold: Night Ferry is no institution then.
/// </summary>
internal static class EnglishFirstRanks
{
    private const int Enough = 2;

    private const int MaxName = 60;

    /// <summary>The indexes of the lines with such names.</summary>
    public static HashSet<int> HeadingsOf(string text, List<Line> lines)
    {
        var ranks = lines.ConvertAll(line => RankOf(text, line));
        var first = ranks.Find(rank => rank is not null);
        var found = Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => first is not null && string.Equals(ranks[at + 1], first, StringComparison.OrdinalIgnoreCase)
                && lines[at] is { Row: null, Content.Length: <= MaxName }
                && EnglishLabel.Read(text, lines[at].Content) is null
                && !EnglishProse.Is(text.Slice(lines[at].Content)))
            .ToHashSet();
        return found.Count >= Enough ? found : [];
    }

    private static string? RankOf(string text, Line line) =>
        line.Row is null && EnglishLabel.Read(text, line.Content) is { } label
        && EnglishLabelWords.Rank().IsMatch(text.Slice(label.Label))
            ? text.Cut(label.Label)
            : null;
}
