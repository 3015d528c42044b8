namespace CasePipeline.Extraction.Announcements;

/// <summary>The codes of <see cref="ExtractionWarning"/>. They never change their meaning.</summary>
public static class WarningCodes
{
    /// <summary>The article is readable but announces no case that could be found. Its place is the headline.</summary>
    public const string NoCases = "no-cases";

    /// <summary>
    /// The headline asks for cases, so that the article announces none; stands instead of <see cref="NoCases"/>. Its
    /// place is the headline.
    /// </summary>
    public const string CallForEntries = "call-for-entries";

    /// <summary>
    /// Headline or introduction claim another number of cases than was found. Its place is the claim.
    /// </summary>
    public const string CountMismatch = "count-mismatch";

    /// <summary>
    /// Headline and introduction claim different numbers of cases, and the headline's were not found. Its place is the
    /// introduction's claim.
    /// </summary>
    public const string CountsDisagree = "counts-disagree";

    /// <summary>
    /// A list is promised, and a picture or nothing stands where it should be. Its place is the promise.
    /// </summary>
    public const string PictureList = "picture-list";

    /// <summary>
    /// A list is said to be in an attachment and is not in the article. Its place is what says so.
    /// </summary>
    public const string AttachmentList = "attachment-list";

    /// <summary>
    /// The article itself says that it lists a part of the cases only. Its place is what says so.
    /// </summary>
    public const string ListTruncated = "list-truncated";

    /// <summary>A case does not say for certain which institution won. Its place is the case's title.</summary>
    public const string InstitutionMissing = "institution-missing";

    /// <summary>
    /// A case has more measures or figures than are listed; its body has them all. Its place is the body's first line.
    /// </summary>
    public const string TooManyPoints = "too-many-points";

    /// <summary>There are more warnings than are listed. It is the last one and has no place.</summary>
    public const string MoreWarnings = "more-warnings";
}
