using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>How large an article may be.</summary>
public static class ArticleLimits
{
    /// <summary>
    /// Most bytes that are read, 32 MiB: hundreds of times the longest announcement known, and small enough that an
    /// instance with 512 MB of memory can read several at once.
    /// </summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>
    /// Most lines that are read, so that a file of 32 Mi line feeds cannot become as many objects. The longest
    /// announcement known has a few hundred.
    /// </summary>
    public const int MaxLines = 100_000;

    /// <summary>
    /// Most cases that an article may have: each is listed in 16 ways, and all rows change as one. The largest
    /// announcement known has some 200.
    /// </summary>
    public const int MaxCases = 2_000;

    /// <summary>What becomes of an article with more than <see cref="MaxBytes"/>, wherever that is noticed.</summary>
    public static ExtractionOutcome.Rejected TooLarge { get; } = new(
        RejectionCodes.TooLarge,
        $"The article is larger than {MaxBytes / (1024 * 1024)} MiB. Split it, or leave out its pictures.");

    /// <summary>What becomes of an article with more than <see cref="MaxCases"/>.</summary>
    public static ExtractionOutcome.Rejected TooManyCases { get; } = new(
        RejectionCodes.TooManyCases,
        $"The article has more than {MaxCases} cases. Split it and upload the parts.");
}
