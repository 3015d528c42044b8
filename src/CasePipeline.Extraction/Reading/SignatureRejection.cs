namespace CasePipeline.Extraction.Reading;

/// <summary>Why a file of a known kind is not read.</summary>
/// <param name="Code">One of <see cref="Announcements.RejectionCodes"/>.</param>
/// <param name="Advice">What to do instead, as a sentence.</param>
internal sealed record SignatureRejection(string Code, string Advice);
