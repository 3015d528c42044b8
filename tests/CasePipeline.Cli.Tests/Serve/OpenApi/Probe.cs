using System.Net.Http.Headers;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>A request, and which of an operation's responses it is to provoke.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="Address">Where to send it.</param>
/// <param name="Status">The status that is to come back.</param>
/// <param name="Code">The code of the problem that is to come back; null for none.</param>
internal sealed record Probe(string OperationId, string Address, int Status, string? Code = null)
{
    /// <summary>What is sent.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Sends it with the ETag of the representation that is there.</summary>
    public bool Knows { get; init; }

    public override string ToString() => $"{OperationId} {Address} -> {Status} {Code}";

    /// <summary>Sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, Address);
        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            request.Headers.ExpectContinue = true;
        }

        if (Knows)
        {
            using var known = await client.GetAsync(Address, TestContext.Current.CancellationToken);
            request.Headers.IfNoneMatch.Add(known.Headers.ETag!);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
