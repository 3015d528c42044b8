using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds titles on headings by the names right below them: where most of those names, in the same type, are
/// institutions (Otter Bank), the others made what stands above them too, whatever their words (Friends of the Heron).
/// </summary>
internal static class EnglishMadeTitles
{
    private const int Enough = 3;

    private const int MaxMaker = 120;

    /// <summary>The indexes of the titles; the next line of each names who made it.</summary>
    public static HashSet<int> Read(string text, List<Line> lines) =>
        [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => lines[at].Markup.HeadingLevel > 0 && IsMaker(text, lines[at + 1]))
            .GroupBy(at => (lines[at].Markup.HeadingLevel, lines[at + 1].Markup.IsBold))
            .Where(group => group.Count(at => EnglishNames.IsInstitution(text.Slice(lines[at + 1].Content)))
                is var institutions && institutions >= Enough && institutions * 2 > group.Count())
            .SelectMany(group => group)];

    private static bool IsMaker(string text, Line line) =>
        EnglishEntryLines.IsParagraph(line) && line.Content.Length <= MaxMaker
        && EnglishLabel.Read(text, line.Content) is null
        && text.Slice(EnglishNames.Clean(text, line.Content)) is { IsEmpty: false } name
        && EnglishNames.IsName(name) && !EnglishProse.Is(name) && !EnglishNames.IsPersons(name)
        && !EnglishLabelWords.Rank().IsMatch(name) && !EnglishHeadings.IsAward(name);
}
