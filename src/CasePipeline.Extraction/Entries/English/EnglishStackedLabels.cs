using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads awards with the title behind a label on the next line, and on the one below it who won, with the country:
/// Small Ferries (under $1 Million) / Winning project: Night Ferry / Reed Yard, New Zealand. All labels of an article
/// stand so, or none is read.
/// </summary>
internal static class EnglishStackedLabels
{
    private const int Enough = 3;

    private const int MaxAward = 120;

    /// <summary>The entries by the lines of their titles, nothing at the others that state them.</summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var labelled = Enumerable.Range(0, lines.Count).Where(at => TitleOf(text, lines[at]) is not null).ToList();
        var found = new Dictionary<int, Entry?>();
        foreach (var at in labelled)
        {
            if (at == 0 || at + 1 >= lines.Count || labelled.Count < Enough
                || !IsAward(text, lines[at - 1]) || MakerOf(text, lines[at + 1]) is not { } maker)
            {
                return [];
            }

            found[at - 1] = null;
            found[at] = new Entry(
                null, EnglishNames.Clean(text, lines[at - 1].Content), TitleOf(text, lines[at]), maker);
            found[at + 1] = null;
        }

        return found;
    }

    private static TextSpan? TitleOf(string text, Line line) =>
        EnglishEntryLines.IsPlain(line)
        && EnglishLabel.Read(text, line.Content) is { Value.Length: > 1 and <= EnglishProse.MaxTitle } label
        && EnglishLabelWords.TitleLabel().IsMatch(text.Slice(label.Label))
            ? EnglishNames.Clean(text, label.Value)
            : null;

    private static bool IsAward(string text, Line line) =>
        EnglishEntryLines.IsPlain(line) && line.Content.Length is > 1 and <= MaxAward
        && !EnglishProse.Is(text.Slice(line.Content)) && EnglishLabel.Read(text, line.Content) is null
        && MakerOf(text, line) is null;

    // Reed Yard, New Zealand
    private static TextSpan? MakerOf(string text, Line line) =>
        EnglishEntryLines.IsPlain(line) && line.Content.Length <= EnglishProse.MaxName
        && EnglishCommas.SplitLast(text, line.Content) is ({ Length: > 1 } maker, { Length: > 1 } country)
        && EnglishPlaces.IsState(text, country) && !EnglishNames.IsCertainlyPersons(text.Slice(maker))
            ? maker
            : null;
}
