namespace CasePipeline.Service.Http;

/// <summary>Ends a request with problem details (RFC 9457).</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">See <see cref="ProblemCodes"/>.</param>
/// <param name="detail">What is wrong and what to do, for people.</param>
public sealed class ProblemException(int status, string code, string detail) : Exception(detail)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>See <see cref="ProblemCodes"/>.</summary>
    public string Code { get; } = code;
}
