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

    /// <summary>The bytes are a file of a kind that is not read, such as an archive or a spreadsheet.</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>The bytes are text in no charset that is read, or no text at all.</summary>
    public const string UnknownEncoding = "unknown-encoding";

    /// <summary>The document opens with a password only.</summary>
    public const string PasswordProtected = "password-protected";

    /// <summary>The document is cut off, or not made as its kind has to be.</summary>
    public const string Damaged = "damaged";

    /// <summary>The PDF holds pictures of pages and no text.</summary>
    public const string Scanned = "scanned";

    /// <summary>The PDF's fonts do not say which characters their glyphs stand for.</summary>
    public const string UnmappedText = "unmapped-text";
}
