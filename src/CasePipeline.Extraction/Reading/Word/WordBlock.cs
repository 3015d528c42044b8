namespace CasePipeline.Extraction.Reading.Word;

/// <summary>Something that stands in the text by itself.</summary>
internal abstract record WordBlock
{
    private WordBlock()
    {
    }

    /// <summary>A paragraph, or a part of one between line breaks.</summary>
    public sealed record Line(string Text, LineMarkup Markup) : WordBlock;

    /// <summary>A table, by rows.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<WordCell>> Rows) : WordBlock;

    /// <summary>A picture, of which only the place is known.</summary>
    public sealed record Picture : WordBlock;
}
