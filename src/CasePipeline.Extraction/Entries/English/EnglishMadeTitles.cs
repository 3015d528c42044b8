using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>
/// Finds titles on headings or emphasised lines by the names right below them: where most of those names, in the same
/// type, are institutions (Otter Bank), the others made what stands above them too, whatever their words (Friends of
/// the Heron).
/// </summary>
internal static class EnglishMadeTitles
{
    private const int Enough = 3;

    private const int MaxMaker = 120;

    /// <summary>The indexes of the titles; the next line of each names who made it.</summary>
    public static HashSet<int> Read(string text, List<Line> lines) =>
        [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1))
            .Where(at => CanBeTitle(text, lines[at], lines[at + 1]) && IsName(text, lines[at + 1]))
            .GroupBy(at => (lines[at].Markup.HeadingLevel, lines[at + 1].Markup.IsBold))
            .SelectMany(group => MadeOf(
                group.Select(at => (at, text.Cut(EnglishNames.Clean(text, lines[at + 1].Content)))).ToList()))];

    private static IEnumerable<int> MadeOf(List<(int At, string Name)> group)
    {
        var others = group.FindAll(made => !EnglishNames.IsPersons(made.Name));
        var institutions = others.Count(made => EnglishNames.IsInstitution(made.Name));
        if (institutions < Enough || institutions * 2 <= others.Count)
        {
            return [];
        }

        var areAlike = EnglishMakersAlike.HaveNoPersons(group.ConvertAll(made => made.Name));
        return (areAlike ? group : others).Select(made => made.At);
    }

    // A heading, or an emphasised line above one that is not.
    private static bool CanBeTitle(string text, Line line, Line below) =>
        line.Markup.HeadingLevel > 0
        || (EnglishEntryLines.IsParagraph(line) && line.Markup.IsBold && !below.Markup.IsBold
            && EnglishHeadings.KindOf(text.Slice(line.Content)) is EnglishHeadingKind.Other);

    private static bool IsName(string text, Line line) =>
        EnglishEntryLines.IsParagraph(line) && line.Content.Length <= MaxMaker
        && EnglishLabel.Read(text, line.Content) is null
        && text.Slice(EnglishNames.Clean(text, line.Content)) is { IsEmpty: false } name
        && EnglishNames.IsName(name) && !EnglishProse.Is(name)
        && !EnglishLabelWords.Rank().IsMatch(name) && !EnglishHeadings.IsAward(name);
}
