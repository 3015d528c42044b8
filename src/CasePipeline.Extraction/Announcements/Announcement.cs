using System.Text.Json.Serialization;

namespace CasePipeline.Extraction.Announcements;

/// <summary>What was read from one article: facts about the article itself, its cases, and what is doubtful.</summary>
/// <param name="Article">Facts about the article.</param>
/// <param name="Cases">The awarded entries, in the order in which they stand.</param>
/// <param name="Warnings">What a reader of the cases should know; empty when nothing is doubtful.</param>
/// <param name="Text">
/// The normalised text: the decoded article without byte order mark, every line ending a single LF.
/// All offsets point into it.
/// </param>
public sealed record Announcement(
    ArticleFacts Article,
    IReadOnlyList<AwardedCase> Cases,
    IReadOnlyList<ExtractionWarning> Warnings,
    [property: JsonIgnore] string Text);
