namespace CasePipeline.Extraction.Reading.Word;

/// <summary>A table's row while it is read.</summary>
internal sealed class WordRow
{
    public List<WordCell> Cells { get; } = [];

    /// <summary>How many columns the cells so far take.</summary>
    public int Width { get; set; }

    public bool IsDeleted { get; set; }
}
