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

    /// <summary>What becomes of an article with more than <see cref="MaxBytes"/>, wherever that is noticed.</summary>
    public static ExtractionOutcome.Rejected TooLarge { get; } = new(
        RejectionCodes.TooLarge,
        $"The article is larger than {MaxBytes / (1024 * 1024)} MiB. Split it, or leave out its pictures.");
}
