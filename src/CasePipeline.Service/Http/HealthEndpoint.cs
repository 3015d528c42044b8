using CasePipeline.Extraction;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Ingestion;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>Tells whether the service can do its work.</summary>
public sealed class HealthEndpoint(ArticleTable articles, ArticleContainer container, RequestGuard guard)
{
    /// <summary>GET <see cref="Routes.Health"/>: asks the table and the blob service, one request each.</summary>
    public Task<IResult> GetAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        await Task.WhenAll(
            articles.ListAsync(status: null, top: 1, after: null, cancellation),
            container.EnsureReachableAsync(cancellation)).ConfigureAwait(false);
        return Representation.Json(
            new HealthReport("healthy", AnnouncementExtractor.Version), ServiceJson.Readable.HealthReport);
    });
}
