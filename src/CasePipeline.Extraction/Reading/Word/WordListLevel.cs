using DocumentFormat.OpenXml.Wordprocessing;

namespace CasePipeline.Extraction.Reading.Word;

/// <summary>How a level of a list is numbered.</summary>
internal sealed class WordListLevel(Level level)
{
    public static WordListLevel Default { get; } = new(new Level());

    public int Start { get; } = WordProperties.NumberOf(level.StartNumberingValue?.Val) ?? 1;

    /// <summary>The format by its name, because the standard's later ones have no name in the SDK.</summary>
    public string Format { get; } = level.NumberingFormat?.Val?.InnerText ?? "decimal";

    /// <summary>The label, with %1 to %9 for the numbers of the levels.</summary>
    public string Text { get; } = level.LevelText?.Val?.Value ?? "";

    /// <summary>Whether all numbers of the label are decimal, as in 1.2 below 第一章.</summary>
    public bool IsLegal { get; } = WordProperties.IsOn(level.IsLegalNumberingStyle) ?? false;

    /// <summary>The level that begins this one anew, counted from 1; 0 for none, null for every level above.</summary>
    public int? RestartAfter { get; } = WordProperties.NumberOf(level.LevelRestart?.Val);

    /// <summary>Whether the label and the text stand together without a space.</summary>
    public bool IsJoined { get; } = level.LevelSuffix?.Val?.InnerText == "nothing";

    /// <summary>The style whose paragraphs stand on this level.</summary>
    public string? Style { get; } = level.ParagraphStyleIdInLevel?.Val?.Value;

    public bool RestartsAfter(int level) => RestartAfter is null || level < RestartAfter;
}
