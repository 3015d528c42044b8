using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Http;

/// <summary>The routes of <see cref="CaseEndpoints"/>.</summary>
public sealed class CaseFunctions(CaseEndpoints cases)
{
    /// <inheritdoc cref="CaseEndpoints.ListAsync"/>
    [Function("ListCases")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = Routes.Cases)] HttpRequest request) =>
        cases.ListAsync(request);

    /// <inheritdoc cref="CaseEndpoints.GetAsync"/>
    [Function("GetCase")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = Routes.Case)] HttpRequest request) =>
        cases.GetAsync(request);

    /// <inheritdoc cref="CaseEndpoints.CountAsync"/>
    [Function("CountCases")]
    public Task<IResult> CountAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = Routes.Facets)] HttpRequest request) =>
        cases.CountAsync(request);
}
