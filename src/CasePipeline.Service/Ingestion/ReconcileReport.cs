namespace CasePipeline.Service.Ingestion;

/// <summary>What a reconcile run did.</summary>
/// <param name="Blobs">How many blobs there are.</param>
/// <param name="Ingested">How many of them differed from their records and were read.</param>
/// <param name="Withdrawn">How many articles were withdrawn because their blob is gone.</param>
/// <param name="Failed">How many of these attempts failed.</param>
public sealed record ReconcileReport(int Blobs, int Ingested, int Withdrawn, int Failed);
