namespace CasePipeline.Extraction.Forms;

/// <summary>How far a line by itself says that it is an entry of a list of winners.</summary>
internal enum FormKind
{
    /// <summary>Running text, or nothing that could be a title.</summary>
    None,

    /// <summary>Short: what stands around it has to say whether it is a title.</summary>
    Bare,

    /// <summary>X：Y, where X may be an institution or the beginning of a title.</summary>
    Split,

    /// <summary>Nothing but an institution.</summary>
    Organisation,

    /// <summary>A title in marks, or a title with its institution.</summary>
    Certain,
}
