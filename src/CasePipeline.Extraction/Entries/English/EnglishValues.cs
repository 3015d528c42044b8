using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Lines;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Entries.English;

/// <summary>Tells whether only persons stand behind a label.</summary>
internal static class EnglishValues
{
    /// <summary>Whether a value names persons and nothing else: the towns in a bracket are none.</summary>
    public static bool ArePersons(string text, TextSpan value) =>
        EnglishNames.IsCertainlyPersons(WithoutBracket(text.Slice(value)));

    /// <summary>Whether persons stand above the title they won with: Second year: Ada Otter / For: “Tides”.</summary>
    public static bool ArePersonsAboveTitle(string text, List<Line> lines, int at, TextSpan value) =>
        at + 1 < lines.Count && EnglishLabel.Read(text, lines[at + 1].Content) is { } next
        && EnglishLabelWords.TitleLabel().IsMatch(text.Slice(next.Label))
        && EnglishNames.IsPersons(WithoutBracket(text.Slice(value)));

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> slice) =>
        slice.IndexOf('(') is > 0 and var open ? slice[..open].TrimEnd() : slice;
}
