using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Http;

/// <summary>The route of <see cref="HealthEndpoint"/>, open to all: it tells nothing of what is stored.</summary>
public sealed class HealthFunction(HealthEndpoint health)
{
    /// <inheritdoc cref="HealthEndpoint.GetAsync"/>
    [Function("GetHealth")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Health)] HttpRequest request) =>
        health.GetAsync(request);
}
