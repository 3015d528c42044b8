namespace CasePipeline.Extraction.Announcements;

/// <summary>A stretch of an article's normalised text.</summary>
/// <param name="Start">Index of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
public readonly record struct TextSpan(int Start, int Length);
