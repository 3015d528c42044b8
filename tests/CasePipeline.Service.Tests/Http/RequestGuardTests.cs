using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Azure.Core;
using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CasePipeline.Service.Tests.Http;

public class RequestGuardTests
{
    [Theory]
    [InlineData(429, null, "7", 429, "storage-busy", "7")]
    [InlineData(503, "ServerBusy", null, 429, "storage-busy", "2")]
    [InlineData(500, "OperationTimedOut", null, 503, "storage-unavailable", "2")]
    [InlineData(403, "AuthorizationFailure", null, 503, "storage-unavailable", "2")]
    public async Task Tells_When_To_Try_Again(
        int status, string? error, string? wait, int expectedStatus, string code, string expectedWait)
    {
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddLogging().AddProblemDetails().BuildServiceProvider(),
        };
        using var body = new MemoryStream();
        context.Response.Body = body;
        var guard = new RequestGuard(NullLogger<RequestGuard>.Instance);

        var result = await guard.RunAsync(
            context.Request,
            _ => throw (wait is null
                ? new RequestFailedException(status, "Storage said no.", error, innerException: null)
                : new RequestFailedException(new Answer(status, wait))));
        await result.ExecuteAsync(context);

        Assert.Equal(expectedStatus, context.Response.StatusCode);
        Assert.Equal(expectedWait, context.Response.Headers.RetryAfter);
        var problem = JsonElement.Parse(body.ToArray());
        Assert.Equal(code, problem.GetProperty("code").GetString());
    }

    // What the emulator does not do on demand.
    private sealed class Answer(int status, string wait) : Response
    {
        public override int Status => status;

        public override string ReasonPhrase => "";

        public override Stream? ContentStream { get; set; }

        public override string ClientRequestId { get; set; } = "";

        public override void Dispose()
        {
        }

        protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => [new("Retry-After", wait)];

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
        {
            value = EnumerateHeaders().FirstOrDefault(header => header.Name == name).Value;
            return value is not null;
        }

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = TryGetHeader(name, out var value) ? [value] : null;
            return values is not null;
        }
    }
}
