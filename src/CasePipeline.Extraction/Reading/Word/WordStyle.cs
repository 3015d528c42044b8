namespace CasePipeline.Extraction.Reading.Word;

/// <summary>What a style says. Null is what it leaves to the style that it is based on.</summary>
internal sealed record WordStyle
{
    public string? BasedOn { get; init; }

    /// <summary>The style's own name: English for built-in styles, whatever language their ids are in.</summary>
    public string Name { get; init; } = "";

    public int? HeadingLevel { get; init; }

    public bool? IsBold { get; init; }

    public bool? IsHidden { get; init; }

    public WordListPlace List { get; init; }

    /// <summary>The style whose own numbering this is, because a list's levels may name their styles.</summary>
    public string? ListStyle { get; init; }

    public bool IsTitle { get; init; }

    public bool IsContentsEntry => Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    public WordStyle Over(WordStyle basis) => this with
    {
        HeadingLevel = HeadingLevel ?? basis.HeadingLevel,
        IsBold = IsBold ?? basis.IsBold,
        IsHidden = IsHidden ?? basis.IsHidden,
        List = List.Over(basis.List),
        ListStyle = List.Number is null ? basis.ListStyle : ListStyle,
        IsTitle = IsTitle || basis.IsTitle,
    };
}
