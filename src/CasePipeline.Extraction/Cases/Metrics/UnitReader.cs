using System.Collections.Frozen;
using CasePipeline.Extraction.Tokens;
using CasePipeline.Extraction.Vocabulary;

namespace CasePipeline.Extraction.Cases.Metrics;

/// <summary>Reads the unit behind a number.</summary>
internal static class UnitReader
{
    private const decimal Tenth = 10;

    private static readonly FrozenDictionary<char, (string Word, Unit Unit)[]> Units = AllUnits()
        .GroupBy(unit => unit.Word[0])
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(unit => unit.Word.Length).ToArray());

    private static readonly FrozenDictionary<char, string[]> NotUnits = UnitWords.NotUnits
        .GroupBy(word => word[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Reads the unit that a text begins with, or has behind one space.</summary>
    public static Unit? Read(ReadOnlySpan<char> text)
    {
        var space = text is [' ' or '\u00A0', ..] ? 1 : 0;
        var rest = text[space..];
        if (rest.IsEmpty || !Units.TryGetValue(rest[0], out var units) || IsOtherWord(rest))
        {
            return null;
        }

        foreach (var (word, unit) in units)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && LatinText.EndsWord(rest, word.Length))
            {
                var isHalf = word.Length < rest.Length && rest[word.Length] == MetricWords.Half;
                return isHalf ? null : unit with { Length = unit.Length + space };
            }
        }

        return null;
    }

    private static IEnumerable<(string Word, Unit Unit)> AllUnits() =>
        UnitWords.Plain.Select(word => (word, new Unit(word, word.Length)))
            .Concat(UnitWords.Variants.Select(unit => (unit.Word, new Unit(unit.Name, unit.Word.Length))))
            .Concat(UnitWords.WithMore.Select(unit => (unit.Word, new Unit(unit.Name, unit.Word.Length, IsMore: true))))
            .Append((UnitWords.Tenth, new Unit("%", UnitWords.Tenth.Length, Tenth)));

    private static bool IsOtherWord(ReadOnlySpan<char> text) =>
        NotUnits.TryGetValue(text[0], out var words) && Words.FindStart(text, words) is not null;
}
