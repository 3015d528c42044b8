namespace CasePipeline.Extraction.Outline;

/// <summary>The means by which a line is set apart from running text.</summary>
internal enum SectionKind
{
    /// <summary>The article itself.</summary>
    Root,

    /// <summary>A heading of the document's markup.</summary>
    Markup,

    /// <summary>Words that name an award or a section, without a number.</summary>
    Words,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Emphasis.</summary>
    Bold,

    /// <summary>Nothing but being short, or a title in marks.</summary>
    Item,
}
