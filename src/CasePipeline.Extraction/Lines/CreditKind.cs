namespace CasePipeline.Extraction.Lines;

/// <summary>How much of a line is credits.</summary>
internal enum CreditKind
{
    None,

    /// <summary>The line is one credit, and not an editor's: 策划：某某.</summary>
    Minor,

    /// <summary>The line is an editor's credit, or several of others: 责编：某某.</summary>
    One,

    /// <summary>The line is several, an editor's among them: 编辑：某某　校对：某某.</summary>
    Several,
}
