using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Tells what a label says of the value behind it: which part of a case it is, or that it won.</summary>
internal static class EnglishCaseLabels
{
    /// <summary>Whether a label names a case's institution or title: Team: Otter Bank, Project: Night Ferry.</summary>
    public static bool NamesPart(ReadOnlySpan<char> label) =>
        EnglishLabelWords.InstitutionLabel().IsMatch(label) || EnglishLabelWords.TitleLabel().IsMatch(label);

    /// <summary>
    /// Whether a label names a part of a case or tells more about it, as Judges: does, so that it is no award and no
    /// name itself.
    /// </summary>
    public static bool IsOfCase(ReadOnlySpan<char> label) =>
        NamesPart(label) || EnglishLabelWords.DetailLabel().IsMatch(label);

    /// <summary>Whether the line below has the label of who won: Winner: Otter Bank, Silver: Heron Office.</summary>
    public static bool IsAboveWinner(string text, List<Line> lines, int at) =>
        at + 1 < lines.Count && EnglishLabel.Read(text, lines[at + 1].Content) is { } below
        && text.Slice(below.Label) is var label
        && (EnglishLabelWords.Winner().IsMatch(label) || EnglishLabelWords.Rank().IsMatch(label));
}
