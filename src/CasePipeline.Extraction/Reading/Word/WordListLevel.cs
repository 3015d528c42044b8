namespace CasePipeline.Extraction.Reading.Word;

/// <summary>How a level of a list is numbered.</summary>
internal sealed record WordListLevel
{
    public static WordListLevel Default { get; } = new();

    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    /// <summary>The label, with %1 to %9 for the numbers of the levels.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether all numbers of the label are decimal, as in 1.2 below 第一章.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level that begins this one anew, counted from 1; 0 for none, null for every level above.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>Whether the label and the text stand together without a space.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The style whose paragraphs stand on this level.</summary>
    public string? Style { get; init; }

    public bool RestartsAfter(int level) => RestartAfter is null || level < RestartAfter;
}
