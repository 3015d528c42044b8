namespace CasePipeline.Extraction.Announcements;

/// <summary>Something that a reader of the cases should know.</summary>
/// <param name="Code">Stable and made for programs; see <see cref="WarningCodes"/>.</param>
/// <param name="Message">For people: what was seen, and what to do about it.</param>
/// <param name="Start">
/// Where it was seen in the article's normalised text, in UTF-16 code units; null where it is about the article as a
/// whole and no place shows it.
/// </param>
/// <param name="Length">Length of that place in UTF-16 code units; null where <paramref name="Start"/> is.</param>
public sealed record ExtractionWarning(string Code, string Message, int? Start, int? Length);
