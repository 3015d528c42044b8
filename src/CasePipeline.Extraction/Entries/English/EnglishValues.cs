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
        !IsQuoted(text, value) && EnglishNames.IsCertainlyPersons(WithoutBracket(text.Slice(value)));

    /// <summary>Whether persons stand above the title they won with: Second year: Ada Otter / For: “Tides”.</summary>
    public static bool ArePersonsAboveTitle(string text, List<Line> lines, int at, TextSpan value) =>
        at + 1 < lines.Count && EnglishLabel.Read(text, lines[at + 1].Content) is { } next
        && EnglishLabelWords.TitleLabel().IsMatch(text.Slice(next.Label))
        && !IsQuoted(text, value) && EnglishNames.IsPersons(WithoutBracket(text.Slice(value)));

    // “One Form, One Ferry” has the shape of two names.
    private static bool IsQuoted(string text, TextSpan value) =>
        value.Length > 0
        && (text[value.Start] is '“' or '"' || (value.Start > 0 && text[value.Start - 1] is '“' or '"'));

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> slice) =>
        slice.IndexOf('(') is > 0 and var open ? slice[..open].TrimEnd() : slice;
}
