using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CasePipeline.Service.Http;

/// <summary>
/// Puts the HTTP API behind ASP.NET Core's routing. Under the Functions host, functions take its place.
/// </summary>
public static class CasePipelineEndpoints
{
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps every route of <see cref="Routes"/>.</summary>
    public static void MapCasePipeline(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Routes.Cases, Read, (HttpRequest request, CaseEndpoints cases) => cases.ListAsync(request));
        routes.MapMethods(Routes.Case, Read, (HttpRequest request, CaseEndpoints cases) => cases.GetAsync(request));
        routes.MapMethods(Routes.Facets, Read, (HttpRequest request, CaseEndpoints cases) => cases.CountAsync(request));

        routes.MapMethods(
            Routes.Articles, Read, (HttpRequest request, ArticleEndpoints articles) => articles.ListAsync(request));
        routes.MapMethods(
            Routes.Article, Read, (HttpRequest request, ArticleEndpoints articles) => articles.GetAsync(request));
        routes.MapMethods(
            Routes.ArticleText,
            Read,
            (HttpRequest request, ArticleEndpoints articles) => articles.GetTextAsync(request));
        routes.MapPut(
            Routes.ArticleByName,
            (HttpRequest request, ArticleEndpoints articles) =>
                articles.PutAsync(request, ArticleNames.FromTarget(request)));
        routes.MapDelete(
            Routes.ArticleByName,
            (HttpRequest request, ArticleEndpoints articles) =>
                articles.DeleteAsync(request, ArticleNames.FromTarget(request)));
        routes.MapPost(
            Routes.ArticleReprocess,
            (HttpRequest request, ArticleEndpoints articles) => articles.ReprocessAsync(request));

        routes.MapPost(
            Routes.Extract, (HttpRequest request, ExtractEndpoint extract) => extract.ExtractAsync(request));
        routes.MapMethods(
            Routes.Health, Read, (HttpRequest request, HealthEndpoint health) => health.GetAsync(request));
    }
}
