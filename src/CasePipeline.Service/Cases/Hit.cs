namespace CasePipeline.Service.Cases;

/// <summary>Where a word of a search occurs in a case.</summary>
/// <param name="Field">Name of the field in JSON.</param>
/// <param name="Start">Index of the first UTF-16 code unit within the field.</param>
/// <param name="Length">How many UTF-16 code units.</param>
public sealed record Hit(string Field, int Start, int Length);
