using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Entries.Sentences;

/// <summary>One of those that a sentence tells of: a title in marks, and who entered it.</summary>
internal readonly record struct SubjectItem(TextSpan Title, TextSpan? Institution);
