using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads awards in capital letters with a title on the next line and who won on the one below it, before whatever is
/// told about them. Several of them show that the article is made of such; then one line is a title whatever its words,
/// and the next an institution.
/// </summary>
internal static class EnglishStackedEntries
{
    private const int Enough = 3;

    private const int MaxHeading = 60;

    private const int MaxInstitution = 120;

    /// <summary>The entries by the lines of their titles, nothing at the others that state them.</summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var found = new Dictionary<int, Entry?>();
        var heads = Enumerable.Range(0, lines.Count).Where(at => IsCapital(text, lines[at])).ToList();
        var stacked = heads.FindAll(at => FirstPair(text, lines, at) is not null);
        var known = stacked.Count(
            at => EnglishAffiliation.Read(text, lines[FirstPair(text, lines, at)!.Value + 1].Content) is not null);
        if (stacked.Count < Enough || stacked.Count * 2 < heads.Count || known * 2 < stacked.Count)
        {
            return found;
        }

        foreach (var head in stacked)
        {
            found[head] = null;
            for (var at = FirstPair(text, lines, head)!.Value; IsPair(text, lines, at); at += 2)
            {
                found[at] = new Entry(
                    null,
                    EnglishHeadings.NameOf(text, lines[head].Content),
                    EnglishNames.Clean(text, lines[at].Content),
                    EnglishNames.Clean(text, lines[at + 1].Content));
                found[at + 1] = null;
            }
        }

        return found;
    }

    // Right below the heading, or below a sentence about the award.
    private static int? FirstPair(string text, List<Line> lines, int head) =>
        IsPair(text, lines, head + 1) ? head + 1
        : head + 1 < lines.Count && EnglishProse.Is(text.Slice(lines[head + 1].Content))
            && IsPair(text, lines, head + 2) ? head + 2
        : null;

    private static bool IsPair(string text, List<Line> lines, int at) =>
        at + 1 < lines.Count
        && IsName(text, lines[at], EnglishProse.MaxTitle) && IsName(text, lines[at + 1], MaxInstitution)
        && EnglishNames.IsName(text.Slice(lines[at + 1].Content));

    private static bool IsName(string text, Line line, int limit) =>
        EnglishEntryLines.IsPlain(line) && line.Content.Length > 1 && line.Content.Length <= limit
        && !IsCapital(text, line)
        && !EnglishProse.Is(text.Slice(line.Content))
        && !(EnglishLabel.Read(text, line.Content) is { } label && IsLabel(text.Slice(label.Label)));

    // Project: and Gold: say what stands behind them, Night Ferry: A Study is a title.
    private static bool IsLabel(ReadOnlySpan<char> label) =>
        EnglishCaseLabels.IsOfCase(label) || EnglishHeadings.IsAward(label) || EnglishLabelWords.Rank().IsMatch(label)
        || EnglishLabelWords.Winner().IsMatch(label) || EnglishHeadings.IsOnlySurroundings(label);

    private static bool IsCapital(string text, Line line) =>
        EnglishEntryLines.IsParagraph(line) && line.Content.Length is > 3 and <= MaxHeading
        && text.Slice(line.Content) is var name
        && name.ContainsAnyInRange('A', 'Z') && !name.ContainsAnyInRange('a', 'z')
        && EnglishLabel.Read(text, line.Content) is null;
}
