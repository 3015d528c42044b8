namespace CasePipeline.Cli.Import;

/// <summary>What became of an uploaded file.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Status">The article's status, or <c>refused</c> when the service did not take it.</param>
/// <param name="CaseCount">How many cases it has; null when it was not read.</param>
/// <param name="Remarks">Why it is not ready, or what is doubtful; empty when all is well.</param>
internal sealed record ImportResult(string Name, string Status, int? CaseCount, string Remarks);
