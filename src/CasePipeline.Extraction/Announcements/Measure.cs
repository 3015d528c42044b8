namespace CasePipeline.Extraction.Announcements;

/// <summary>One numbered point of a case's body, such as 一是…；.</summary>
/// <param name="Heading">The point's leading clause, without its number.</param>
/// <param name="Text">The whole point without its number and without the mark that closes it.</param>
/// <param name="Start">
/// Where <paramref name="Text"/> stands in the article's normalised text, in UTF-16 code units.
/// </param>
/// <param name="Length">Length of <paramref name="Text"/> in UTF-16 code units.</param>
public sealed record Measure(string Heading, string Text, int Start, int Length);
