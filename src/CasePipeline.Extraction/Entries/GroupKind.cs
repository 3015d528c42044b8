namespace CasePipeline.Extraction.Entries;

/// <summary>What the lines of one level under one heading are.</summary>
internal enum GroupKind
{
    /// <summary>Headings, or nothing that holds cases.</summary>
    Headings,

    /// <summary>Each line is an entry.</summary>
    Entries,

    /// <summary>The lines in marks or with an institution are entries; the others belong to the bodies.</summary>
    EntriesAmongText,
}
