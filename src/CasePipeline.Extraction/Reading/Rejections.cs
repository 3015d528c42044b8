using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Reading;

/// <summary>Why a document cannot be read, whatever its kind.</summary>
internal static class Rejections
{
    public static ExtractionOutcome.Rejected Empty { get; } = new(
        RejectionCodes.Empty,
        "The article has no text. Check that it was saved, and upload it again.");

    public static ExtractionOutcome.Rejected TooLarge(string what) =>
        new(RejectionCodes.TooLarge, $"{what} Split it and upload the parts.");

    public static ExtractionOutcome.Rejected Damaged(string kind) => new(
        RejectionCodes.Damaged,
        $"The {kind} is damaged or cut off. Open it in the program that made it, save it again and upload that copy.");

    public static ExtractionOutcome.Rejected PasswordProtected(string kind) => new(
        RejectionCodes.PasswordProtected,
        $"The {kind} is protected by a password. Save a copy without the password and upload that.");
}
