using CasePipeline.Service.Http;
using CasePipeline.Service.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Http;

/// <summary>
/// The routes of <see cref="OpenApiEndpoint"/> and <see cref="DocsEndpoint"/>, open to all: they tell nothing of what
/// is stored.
/// </summary>
public sealed class OpenApiFunctions(OpenApiEndpoint openApi, DocsEndpoint docs)
{
    /// <inheritdoc cref="OpenApiEndpoint.GetAsync"/>
    [Function("GetOpenApi")]
    public Task<IResult> GetDocumentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.OpenApi)] HttpRequest request) =>
        openApi.GetAsync(request);

    /// <inheritdoc cref="DocsEndpoint.GetPageAsync"/>
    [Function("GetDocs")]
    public Task<IResult> GetPageAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Docs)] HttpRequest request) =>
        docs.GetPageAsync(request);

    /// <inheritdoc cref="DocsEndpoint.GetScriptAsync"/>
    [Function("GetDocsScript")]
    public Task<IResult> GetScriptAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DocsScript)] HttpRequest request) =>
        docs.GetScriptAsync(request);
}
