using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>The levels of a list, and how far its paragraphs have been counted; several lists may share them.</summary>
internal sealed class WordAbstractList
{
    public WordAbstractList(AbstractNum definition)
    {
        LinkedStyle = definition.NumberingStyleLink?.Val?.Value;
        foreach (var level in definition.Elements<Level>())
        {
            if (WordList.IndexOf(level.LevelIndex) is { } index)
            {
                Levels[index] = new WordListLevel(level);
            }
        }
    }

    public WordListLevel[] Levels { get; } = [.. Enumerable.Repeat(WordListLevel.Default, WordList.LevelCount)];

    /// <summary>The numbers counted to, null before the first.</summary>
    public int?[] Numbers { get; } = new int?[WordList.LevelCount];

    /// <summary>The numbering style that has the levels, where they do not stand here.</summary>
    public string? LinkedStyle { get; }
}
