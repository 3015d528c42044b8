using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A list as paragraphs refer to it: an abstract list, with levels of its own where it deviates.</summary>
internal sealed class WordList
{
    public const int LevelCount = 9;

    public WordList(NumberingInstance definition)
    {
        Abstract = WordProperties.NumberOf(definition.AbstractNumId?.Val) ?? 0;
        foreach (var change in definition.Elements<LevelOverride>())
        {
            if (IndexOf(change.LevelIndex) is { } index)
            {
                Starts[index] = WordProperties.NumberOf(change.StartOverrideNumberingValue?.Val);
                Levels[index] = change.Level is { } level ? new WordListLevel(level) : null;
            }
        }
    }

    public int Abstract { get; }

    public WordListLevel?[] Levels { get; } = new WordListLevel?[LevelCount];

    /// <summary>Where the list begins to count, on its first use, on levels that it begins anew.</summary>
    public int?[] Starts { get; } = new int?[LevelCount];

    public static int? IndexOf(Int32Value? level) =>
        WordProperties.NumberOf(level) is { } index and >= 0 and < LevelCount ? index : null;
}
