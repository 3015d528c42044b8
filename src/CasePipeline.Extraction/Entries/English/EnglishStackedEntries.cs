using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Reads awards in capital letters or with numbers, with a title on the next line and who won on the one below it,
/// before whatever is told about them. Several of them show that the article is made of such; then one line is a title
/// whatever its words, and the next an institution.
/// </summary>
internal static class EnglishStackedEntries
{
    private const int Enough = 3;

    private const int MaxHeading = 60;

    private const int MaxInstitution = 120;

    // The heading, the title and who won.
    private const int LinesOfNumber = 3;

    /// <summary>The entries by the lines of their titles, nothing at the others that state them.</summary>
    public static Dictionary<int, Entry?> Read(string text, List<Line> lines)
    {
        var heads = Enumerable.Range(0, lines.Count).Where(at => IsCapital(text, lines[at])).ToList();
        var stacked = heads.FindAll(at => FirstPair(text, lines, at) is not null);
        return stacked.Count * 2 >= heads.Count && AreWon(text, lines, stacked, FirstPair)
            ? ReadAll(text, lines, stacked, FirstPair)
            : ReadNumbered(text, lines);
    }

    // Each number has its two lines, up to the next number.
    private static Dictionary<int, Entry?> ReadNumbered(string text, List<Line> lines)
    {
        var heads = Enumerable.Range(0, lines.Count)
            .Where(at => lines[at] is { Row: null, Number.Style: NumberingStyle.Arabic, Markup.IsListItem: false })
            .ToList();
        var isWhole = heads.Count >= Enough
            && heads.Select((at, i) => lines[at].Number!.Value.Value == i + 1
                && (i + 1 == heads.Count || heads[i + 1] == at + LinesOfNumber)
                && !EnglishNames.IsCertainlyPersons(text.Slice(lines[at].Content))
                && ArePlain(text, lines, at + 1)).All(isStacked => isStacked);
        return isWhole && AreWon(text, lines, heads, BelowNumber)
            ? ReadAll(text, lines, heads, BelowNumber)
            : [];
    }

    private static int? BelowNumber(string text, List<Line> lines, int head) => head + 1;

    private static bool ArePlain(string text, List<Line> lines, int at) =>
        at + 1 < lines.Count
        && EnglishEntryLines.IsPlain(lines[at]) && lines[at].Content.Length is > 1 and <= EnglishProse.MaxTitle
        && EnglishEntryLines.IsPlain(lines[at + 1]) && lines[at + 1].Content.Length is > 1 and <= MaxInstitution
        && !EnglishNames.IsCertainlyPersons(text.Slice(lines[at].Content));

    // Most of those who won have an institution's words.
    private static bool AreWon(
        string text, List<Line> lines, List<int> heads, Func<string, List<Line>, int, int?> firstPair) =>
        heads.Count >= Enough
        && heads.Count(at => EnglishAffiliation.Read(text, lines[firstPair(text, lines, at)!.Value + 1].Content)
            is not null) * 2 >= heads.Count;

    private static Dictionary<int, Entry?> ReadAll(
        string text, List<Line> lines, List<int> heads, Func<string, List<Line>, int, int?> firstPair)
    {
        var found = new Dictionary<int, Entry?>();
        foreach (var head in heads)
        {
            found[head] = null;
            var first = firstPair(text, lines, head)!.Value;
            for (var at = first; at == first || IsPair(text, lines, at); at += 2)
            {
                found[at] = new Entry(
                    null,
                    EnglishHeadings.NameOf(text, lines[head].Content),
                    EnglishNames.Clean(text, lines[at].Content),
                    EnglishSentences.WithoutStop(text, EnglishNames.Clean(text, lines[at + 1].Content)));
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
