using CasePipeline.Service.Http;
using CasePipeline.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Tests;

public class HttpFunctionsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Functions_And_Serve_Have_The_Same_Routes_And_Methods()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        var builder = WebApplication.CreateSlimBuilder();
        pipeline.Register(builder.Services);
        await using var app = builder.Build();
        app.MapCasePipeline();
        var served = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
                .Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        var functions = FunctionList.HttpTriggers
            .SelectMany(trigger => trigger.Methods!.Select(method => $"{method.ToUpperInvariant()} {trigger.Route}"));

        Assert.Equal(served.Order(StringComparer.Ordinal), functions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_But_Health_And_The_Documentation_Ask_For_A_Key()
    {
        string[] open = [Routes.Health, Routes.OpenApi, Routes.Docs, Routes.DocsScript];
        foreach (var trigger in FunctionList.HttpTriggers)
        {
            Assert.Equal(
                open.Contains(trigger.Route) ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function,
                trigger.AuthLevel);
        }
    }
}
