namespace CasePipeline.Extraction.Announcements;

/// <summary>The codes of <see cref="ExtractionOutcome.Rejected"/>. They never change their meaning.</summary>
public static class RejectionCodes
{
    /// <summary>The article has no bytes, or nothing but white space.</summary>
    public const string Empty = "empty";

    /// <summary>The article is larger than <see cref="Reading.ArticleLimits"/> allow.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The article has more cases than <see cref="Reading.ArticleLimits.MaxCases"/>.</summary>
    public const string TooManyCases = "too-many-cases";

    /// <summary>The bytes are a picture, whatever the name says.</summary>
    public const string Picture = "picture";

    /// <summary>The bytes are a file of a kind that is not read, such as an archive or a PDF.</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The bytes are text in no charset that is read, or no text at all.</summary>
    public const string UnknownEncoding = "unknown-encoding";
}
