namespace CasePipeline.Service.Http;

/// <summary>Limits that a server is to be set to.</summary>
public static class RequestLimits
{
    /// <summary>
    /// Longest request line in bytes: a name of 1,024 Chinese characters takes nine bytes for each when escaped, which
    /// is more than Kestrel's default of 8 KiB.
    /// </summary>
    public const int MaxRequestLineBytes = 16 * 1024;
}
