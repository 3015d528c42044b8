using System.Net;

namespace CasePipeline.Cli.Serve;

/// <summary>How to serve.</summary>
/// <param name="Endpoint">Where to listen.</param>
/// <param name="Samples">Whether to take in the sample announcements first.</param>
/// <param name="Origins">Other sites whose pages may read the API in a browser (CORS); such as https://example.org.</param>
internal sealed record ServeOptions(IPEndPoint Endpoint, bool Samples, IReadOnlyList<string> Origins);
