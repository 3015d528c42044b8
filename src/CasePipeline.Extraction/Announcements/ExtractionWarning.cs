namespace CasePipeline.Extraction.Announcements;

/// <summary>Something that a reader of the cases should know.</summary>
/// <param name="Code">Stable and made for programs; see <see cref="WarningCodes"/>.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record ExtractionWarning(string Code, string Message);
