namespace CasePipeline.Extraction.Lines;

/// <summary>What a line is in its article.</summary>
internal enum LineRole
{
    /// <summary>None of the others: text under a heading before its first case, or text behind the sign-off.</summary>
    Other,

    /// <summary>The article's headline.</summary>
    Title,

    Byline,

    /// <summary>What stands before the first heading.</summary>
    Introduction,

    SeriesHeading,

    AwardHeading,

    CaseTitle,

    /// <summary>A case's text.</summary>
    Body,

    /// <summary>The sign-off's list of contributors.</summary>
    Contributors,
}
