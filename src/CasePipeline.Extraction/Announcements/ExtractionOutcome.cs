namespace CasePipeline.Extraction.Announcements;

/// <summary>What became of an article's bytes: an announcement, or the reason why they cannot be read.</summary>
public abstract record ExtractionOutcome
{
    private ExtractionOutcome()
    {
    }

    /// <summary>The bytes were read. There may be no case in them.</summary>
    /// <param name="Announcement">What was read.</param>
    public sealed record Read(Announcement Announcement) : ExtractionOutcome;

    /// <summary>The bytes cannot be read, now or later: trying again does not help.</summary>
    /// <param name="Code">Stable and made for programs; see <see cref="RejectionCodes"/>.</param>
    /// <param name="Message">What is wrong and what to do about it.</param>
    public sealed record Rejected(string Code, string Message) : ExtractionOutcome;
}
