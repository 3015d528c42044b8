namespace CasePipeline.Extraction.Entries.English;

/// <summary>The kind of line that an entry stands on.</summary>
internal enum EntryLine
{
    /// <summary>No entry yet.</summary>
    None,

    /// <summary>A heading or an emphasised line.</summary>
    Heading,

    /// <summary>A list's item.</summary>
    Item,

    /// <summary>A paragraph whose parts are set off from one another.</summary>
    Structured,

    /// <summary>A line with a title's label.</summary>
    Labelled,

    /// <summary>Any other short paragraph.</summary>
    Plain,
}
