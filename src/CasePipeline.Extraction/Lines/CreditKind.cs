namespace CasePipeline.Extraction.Lines;

/// <summary>How much of a line is credits.</summary>
internal enum CreditKind
{
    None,

    /// <summary>The line is one credit: 责编：某某.</summary>
    One,

    /// <summary>The line is several: 编辑：某某　校对：某某.</summary>
    Several,
}
