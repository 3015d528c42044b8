namespace CasePipeline.Extraction.Tokens;

/// <summary>What a label of a case's fields states.</summary>
internal enum CaseLabelKind
{
    Title,
    Institution,
    Award,
    Series,

    /// <summary>
    /// Who recommended a case, employs its authors, or is a team that an institution sent: the winner where nobody else
    /// is named.
    /// </summary>
    Sender,

    /// <summary>Who hosted: the winner only in a table of what was hosted, where nobody else is named.</summary>
    Host,

    /// <summary>Persons, who are no institution.</summary>
    Person,

    /// <summary>A number within the list.</summary>
    Number,

    /// <summary>Whoever recommended, hosted or judged, and all else that a label states.</summary>
    Other,
}
