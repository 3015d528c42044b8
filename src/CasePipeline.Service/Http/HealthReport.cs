namespace CasePipeline.Service.Http;

/// <summary>How the service is.</summary>
/// <param name="Status"><c>healthy</c>; otherwise the answer is a 503 with problem details.</param>
/// <param name="ExtractorVersion">Version of the extractor that reads articles now.</param>
public sealed record HealthReport(string Status, int ExtractorVersion);
