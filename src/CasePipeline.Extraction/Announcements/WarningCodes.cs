namespace CasePipeline.Extraction.Announcements;

/// <summary>The codes of <see cref="ExtractionWarning"/>. They never change their meaning.</summary>
public static class WarningCodes
{
    /// <summary>The article is readable but announces no case that could be found.</summary>
    public const string NoCases = "no-cases";

    /// <summary>Headline or introduction claim another number of cases than was found.</summary>
    public const string CountMismatch = "count-mismatch";

    /// <summary>Headline and introduction claim different numbers of cases.</summary>
    public const string CountsDisagree = "counts-disagree";

    /// <summary>A case does not say for certain which institution won.</summary>
    public const string InstitutionMissing = "institution-missing";

    /// <summary>A case has more measures or figures than are listed; its body has them all.</summary>
    public const string TooManyPoints = "too-many-points";

    /// <summary>There are more warnings than are listed.</summary>
    public const string MoreWarnings = "more-warnings";
}
