using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads awards with the title on the next line, and on the one below it who won, behind a label: Best Small Boat /
/// Night Ferry / Winner: Otter Bank. All such labels of an article stand so, or none is read; where the second lines
/// are awards, the first are their groups.
/// </summary>
internal static class EnglishStackedWinners
{
    private const int Enough = 3;

    private const int EnoughAwards = 2;

    private const int MaxName = 120;

    /// <summary>The entries by the lines of their titles, nothing at the others that state them.</summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var winners = Enumerable.Range(0, lines.Count).Where(at => WinnerOf(text, lines[at]) is not null).ToList();
        var found = new Dictionary<int, Entry?>();
        if (winners.Count < Enough || !winners.TrueForAll(at => IsStacked(text, lines, at))
            || winners.Count(at => IsAward(text, lines[at - 2])) < EnoughAwards
            || winners.Exists(at => IsAward(text, lines[at - 1]))
            || winners.Select(at => text.Cut(lines[at - 1].Content)).Distinct().Count() < winners.Count
            || winners.Count(at => EnglishAffiliation.Read(text, WinnerOf(text, lines[at])!.Value) is not null) * 2
                < winners.Count)
        {
            return found;
        }

        var areAlike = EnglishMakersAlike.HaveNoPersons(
            winners.ConvertAll(at => text.Cut(WinnerOf(text, lines[at])!.Value)));
        foreach (var at in winners)
        {
            var winner = WinnerOf(text, lines[at])!.Value;
            found[at - 2] = null;
            found[at - 1] = new Entry(
                null,
                EnglishHeadings.NameOf(text, lines[at - 2].Content),
                EnglishNames.Clean(text, lines[at - 1].Content),
                EnglishLabelBlock.InstitutionOf(text, winner, isTeam: areAlike));
            found[at] = null;
        }

        return found;
    }

    private static TextSpan? WinnerOf(string text, Line line) =>
        EnglishEntryLines.IsParagraph(line)
        && EnglishLabel.Read(text, line.Content) is { Value.Length: > 1 and <= EnglishProse.MaxName } label
        && EnglishLabelWords.Winner().IsMatch(text.Slice(label.Label))
        && EnglishQuotes.LengthOf(text.Slice(label.Value)) == 0
            ? label.Value
            : null;

    // A third name above them may be the group's, or the title's.
    private static bool IsStacked(string text, List<Line> lines, int at) =>
        at > 1 && IsName(text, lines[at - 1]) && IsName(text, lines[at - 2])
        && !(at > 2 && IsName(text, lines[at - 3]) && EnglishEntryLines.IsParagraph(lines[at - 3]));

    private static bool IsName(string text, Line line) =>
        line is { Row: null, Content.Length: > 1 and <= MaxName }
        && !EnglishProse.Is(text.Slice(line.Content)) && EnglishLabel.Read(text, line.Content) is null;

    private static bool IsAward(string text, Line line) =>
        EnglishHeadings.KindOf(text, line.Content) is EnglishHeadingKind.Award;
}
