using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.OpenApi;

/// <summary>Serves the OpenAPI document, which is written by hand and kept true by a test.</summary>
public sealed class OpenApiEndpoint(RequestGuard guard)
{
    private static readonly Representation Document =
        new(Resources.Read("openapi.json"), "application/json; charset=utf-8", StatusCodes.Status200OK);

    /// <summary>GET <see cref="Routes.OpenApi"/>.</summary>
    public Task<IResult> GetAsync(HttpRequest request) => guard.RunAsync(request, cancellation =>
    {
        _ = new QueryParameters(request);
        return Task.FromResult<IResult>(Document);
    });
}
