using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Extraction.Facts;

/// <summary>A number of cases that the article claims, and where it does: 18个项目.</summary>
internal readonly record struct CountClaim(int Value, TextSpan Place);
