namespace CasePipeline.Extraction.Vocabulary;

/// <summary>What a byline's label says about the value behind it.</summary>
internal enum LabelKind
{
    Author,
    Date,

    /// <summary>Who wrote for the author that another label names, and is the author where none does: 通讯员.</summary>
    Correspondent,
    Contributors,

    /// <summary>Known, so that it ends the value before it, but its own value is not wanted.</summary>
    Other,
}
