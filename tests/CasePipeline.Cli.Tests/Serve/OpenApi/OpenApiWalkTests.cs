using System.Text.Json;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>Sends requests to a running service and holds every answer against the document.</summary>
[Collection<SharedServe>]
public class OpenApiWalkTests(ServeFixture fixture)
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    // A client cannot bring these about: the Functions host's own answer, a race, storage's troubles and defects.
    private static readonly string[] OutOfReach = ["401", "409", "429", "500", "503", "5XX"];

    // ExtractionTests bring these about, with files that are made for them.
    private static readonly string[] RejectedElsewhere =
    [
        "unsupported-format", "unknown-encoding", "password-protected", "damaged", "scanned", "unmapped-text",
    ];

    // The protocol's own, and what the document says of all answers in its introduction.
    private static readonly string[] GeneralHeaders =
    [
        "Content-Length", "Content-Type", "Date", "Server", "Transfer-Encoding", "Vary", "Content-Encoding",
        "Content-Security-Policy",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_Answer_Is_As_The_Document_Says_And_Every_Response_Is_Provoked()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        await Probes.PrepareAsync(fixture.Serve);
        var faults = new List<string>();
        var seen = new HashSet<string>();
        foreach (var probe in Probes.Of(document))
        {
            var operation = document[probe.OperationId];
            using var response = await probe.SendAsync(fixture.Serve.Client, operation.Method);
            var found = await FaultsAsync(document, operation, probe, response);
            faults.AddRange(found.Select(fault => $"{probe}: {fault}"));
            seen.Add(Name(operation, operation.KeyOf((int)response.StatusCode), probe.Code));
            seen.Add(Name(operation, operation.KeyOf((int)response.StatusCode), MediaOf(response)));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(Documented(document).Except(seen));
    }

    private static string Name(Operation operation, string? status, string? detail) =>
        $"{operation.Id} {status} {detail}";

    private static string? MediaOf(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType;

    /// <summary>The responses that can be provoked, with their media types and codes.</summary>
    private static IEnumerable<string> Documented(OpenApiDocument document) =>
        from operation in document.Operations
        from response in operation.Responses
        where !OutOfReach.Contains(response.Key)
        from detail in Details(response.Value)
        where !RejectedElsewhere.Contains(detail)
        select Name(operation, response.Key, detail);

    private static IEnumerable<string> Details(JsonElement response) =>
        response.TryGetProperty("content", out var content)
            ? content.EnumerateObject().Select(media => media.Name).Concat(OpenApiDocument.CodesOf(response))
            : [""];

    private static async Task<List<string>> FaultsAsync(
        OpenApiDocument document, Operation operation, Probe probe, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var body = await response.Content.ReadAsStringAsync(Cancel);
        if (status != probe.Status || operation.KeyOf(status) is not { } key)
        {
            return [$"{status}, which is not what was to come or is not documented: {body}"];
        }

        var documented = operation.Responses[key];
        return
        [
            .. HeaderFaults(document, documented, response),
            .. operation.Method == HttpMethod.Head
                ? EmptyFaults(body)
                : BodyFaults(document, documented, response, body),
            .. probe.Code is null || JsonElement.Parse(body).Text("code") == probe.Code
                ? Array.Empty<string>()
                : [$"not {probe.Code}: {body}"],
        ];
    }

    private static IEnumerable<string> EmptyFaults(string body) => body.Length == 0 ? [] : [$"a body: {body}"];

    private static IEnumerable<string> HeaderFaults(
        OpenApiDocument document, JsonElement documented, HttpResponseMessage response)
    {
        var sent = response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var known = documented.TryGetProperty("headers", out var headers)
            ? headers.EnumerateObject().ToDictionary(header => header.Name, header => document.Follow(header.Value))
            : [];
        foreach (var (name, header) in known)
        {
            if (!sent.Remove(name, out var value))
            {
                if (header.TryGetProperty("required", out var required) && required.GetBoolean())
                {
                    yield return $"no header {name}";
                }

                continue;
            }

            foreach (var fault in document.Schemas.Faults(header.GetProperty("schema"), Value(value), name))
            {
                yield return fault;
            }
        }

        foreach (var name in sent.Keys.Except(GeneralHeaders, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"the header {name} is not documented";
        }
    }

    private static IEnumerable<string> BodyFaults(
        OpenApiDocument document, JsonElement documented, HttpResponseMessage response, string body)
    {
        var media = MediaOf(response);
        if (!documented.TryGetProperty("content", out var content))
        {
            return EmptyFaults(body);
        }

        if (media is null || !content.TryGetProperty(media, out var described))
        {
            return [$"the media type {media} is not documented"];
        }

        return document.Schemas.Faults(
            described.GetProperty("schema"), media is Json or ProblemJson ? JsonElement.Parse(body) : Value(body));
    }

    private static JsonElement Value(string text) =>
        int.TryParse(text, out var number) ? JsonElement.Parse($"{number}") : JsonSerializer.SerializeToElement(text);
}
