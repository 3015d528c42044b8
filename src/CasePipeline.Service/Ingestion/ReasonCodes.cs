using CasePipeline.Extraction.Announcements;

namespace CasePipeline.Service.Ingestion;

/// <summary>
/// Codes of failure that the service adds to those of <see cref="RejectionCodes"/>. They never change.
/// </summary>
public static class ReasonCodes
{
    /// <summary>Storage or host trouble outlasted the retries.</summary>
    public const string RetriesExhausted = "retries-exhausted";
}
