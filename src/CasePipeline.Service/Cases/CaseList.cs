namespace CasePipeline.Service.Cases;

/// <summary>A list of cases: rows of one partition whose keys begin with a prefix.</summary>
/// <param name="PartitionKey">The partition.</param>
/// <param name="Prefix">The beginning of the rows' keys; a position and a generation follow.</param>
internal readonly record struct CaseList(string PartitionKey, string Prefix);
