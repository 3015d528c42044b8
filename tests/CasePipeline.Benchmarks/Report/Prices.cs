namespace CasePipeline.Benchmarks.Report;

/// <summary>Dollars, as docs/operations.md has them.</summary>
internal static class Prices
{
    public const double TableRequest = 0.00036 / 10_000;

    public const double TableByteMonth = 0.045 / 1e9;

    public const double BlobWrite = 0.05 / 10_000;

    public const double BlobRead = 0.004 / 10_000;

    public const double BlobByteMonth = 0.018 / 1e9;
}
