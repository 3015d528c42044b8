using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>One of those that a sentence tells of: a title in marks, and who entered it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Institution">Who entered it, if that is certain.</param>
/// <param name="HasOwnMaker">
/// Whether the text names a maker of this title alone, known or not: nobody else's name holds for it.
/// </param>
internal readonly record struct SubjectItem(TextSpan Title, TextSpan? Institution, bool HasOwnMaker = false);
