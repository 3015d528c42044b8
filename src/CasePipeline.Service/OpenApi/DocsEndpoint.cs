using System.IO.Compression;
using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Scalar.AspNetCore;

namespace CasePipeline.Service.OpenApi;

/// <summary>
/// Serves the OpenAPI document as a page for people. Scalar's own endpoints need ASP.NET Core's routing, which the
/// Functions host does not have, so only its script is taken from its package; nothing is loaded from other sites.
/// </summary>
public sealed class DocsEndpoint(RequestGuard guard)
{
    private const string ScriptType = "text/javascript; charset=utf-8";
    private const string Gzip = "gzip";

    // Scalar puts its styles into the page by script.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Representation Page =
        new(Resources.Read("docs.html"), "text/html; charset=utf-8", StatusCodes.Status200OK);

    private static readonly byte[] ZippedScript =
        Resources.Read("ScalarStaticAssets.scalar.js", typeof(ScalarOptions).Assembly);

    private static readonly Representation ScriptAsGzip = new(ZippedScript, ScriptType, StatusCodes.Status200OK);

    // 5 MB that hardly any client asks for.
    private static readonly Lazy<Representation> Script = new(
        () => new Representation(Unzip(ZippedScript), ScriptType, StatusCodes.Status200OK));

    /// <summary>GET <see cref="Routes.Docs"/>.</summary>
    public Task<IResult> GetPageAsync(HttpRequest request) => guard.RunAsync(request, cancellation =>
    {
        _ = new QueryParameters(request);
        request.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
        return Task.FromResult<IResult>(Page);
    });

    /// <summary>GET <see cref="Routes.DocsScript"/>.</summary>
    public Task<IResult> GetScriptAsync(HttpRequest request) => guard.RunAsync(request, cancellation =>
    {
        _ = new QueryParameters(request);
        var headers = request.HttpContext.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!TakesGzip(request))
        {
            return Task.FromResult<IResult>(Script.Value);
        }

        headers.ContentEncoding = Gzip;
        return Task.FromResult<IResult>(ScriptAsGzip);
    });

    private static bool TakesGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value == Gzip && encoding.Quality is not 0);

    private static byte[] Unzip(byte[] zipped)
    {
        using var stream = new GZipStream(new MemoryStream(zipped), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }
}
