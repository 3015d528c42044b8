namespace CasePipeline.Extraction.Entries.English;

/// <summary>What a heading in an English article heads.</summary>
internal enum EnglishHeadingKind
{
    /// <summary>Nothing that is known.</summary>
    Other,

    /// <summary>Winners of the award that it names.</summary>
    Award,

    /// <summary>Winners.</summary>
    Winners,

    /// <summary>Awards of a group.</summary>
    Series,

    /// <summary>What is no part of the announcement's list: sponsors, judges, winners of other years.</summary>
    Elsewhere,
}
