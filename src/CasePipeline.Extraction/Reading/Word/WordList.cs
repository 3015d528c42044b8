namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A list as paragraphs refer to it: an abstract list, with levels of its own where it deviates.</summary>
internal sealed class WordList
{
    public const int LevelCount = 9;

    public int Abstract { get; set; }

    public WordListLevel?[] Levels { get; } = new WordListLevel?[LevelCount];

    /// <summary>Where the list begins to count, on its first use, on levels that it begins anew.</summary>
    public int?[] Starts { get; } = new int?[LevelCount];
}
