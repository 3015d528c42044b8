using System.Text;
using System.Text.Json;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Http;
using CasePipeline.Service.Ingestion;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>Compares the document with the service's own constants, and with itself.</summary>
[Collection<SharedServe>]
public class OpenApiDocumentTests(ServeFixture fixture)
{
    // Of addresses and methods that are not in the document.
    private static readonly string[] CodesOfNoResponse = [ProblemCodes.RouteNotFound, ProblemCodes.MethodNotAllowed];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Has_Every_Route()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);

        Declared.AssertSame(
            Declared.Routes().Select(route => Operation.Shape("/" + route)),
            document.Operations.Select(operation => Operation.Shape(operation.Path)),
            "routes");
    }

    [Fact]
    public async Task Has_Every_Method_Of_Every_Route()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        foreach (var path in document.Operations.GroupBy(operation => operation.Path))
        {
            using var request = new HttpRequestMessage(HttpMethod.Patch, Probes.Addresses[path.Key]);
            using var response = await fixture.Serve.Client.SendAsync(request, Cancel);
            var problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancel));

            // What stands below articles may be a name with slashes, too; so may nothing, which is refused.
            var alsoNames = path.Key.StartsWith("/api/articles", StringComparison.Ordinal)
                ? document.Operations.Where(it => it.Path == "/api/articles/{article}" && !it.IsRead)
                : [];
            Assert.Equal(
                path.Concat(alsoNames).Select(operation => operation.Method.Method).Distinct().Order(),
                response.Content.Headers.Allow.Order());
            Assert.Empty(document.Schemas.Faults(document.Schema("Problem"), problem));
            Assert.Equal(ProblemCodes.MethodNotAllowed, problem.Text("code"));
        }
    }

    [Fact]
    public async Task Describes_The_Problem_Of_An_Address_That_It_Does_Not_Have()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        using var response = await fixture.Serve.Client.GetAsync("/api/nothing-like-it", Cancel);
        var problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancel));

        Assert.Empty(document.Schemas.Faults(document.Schema("Problem"), problem));
        Assert.Equal(ProblemCodes.RouteNotFound, problem.Text("code"));
    }

    [Fact]
    public async Task Has_Every_Code()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        var reasons = document.Schema("Article").GetProperty("properties").GetProperty("reasonCode");

        Declared.AssertSame(Declared.Constants(typeof(ProblemCodes)), document.Names("ProblemCode"), "problem codes");
        Assert.Equal(
            Declared.Constants(typeof(RejectionCodes)).Order(), document.Names("RejectionCode").Order());
        Assert.Equal(Declared.Constants(typeof(WarningCodes)).Order(), document.Names("WarningCode").Order());
        Assert.Equal(Declared.Constants(typeof(ReasonCodes)), [reasons.GetProperty("anyOf")[1].Text("const")]);
    }

    [Theory]
    [InlineData("ProblemCode")]
    [InlineData("RejectionCode")]
    [InlineData("WarningCode")]
    [InlineData("ArticleStatus")]
    public async Task Explains_Every_Code(string schema)
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        var description = document.Schema(schema).Text("description");

        Assert.All(document.Names(schema), name => Assert.Contains($"`{name}`", description, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_Of_Every_Code_Which_Responses_Have_It()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        var ofResponses = document.Operations.SelectMany(operation => operation.Responses.Values)
            .SelectMany(OpenApiDocument.CodesOf);

        Assert.Equal(
            document.Names("ProblemCode").Concat(document.Names("RejectionCode")).Order(),
            ofResponses.Concat(CodesOfNoResponse).Distinct().Order());
    }

    [Fact]
    public async Task Its_Examples_Are_As_Its_Schemas_Say()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        var count = 0;
        foreach (var media in MediaTypes(document))
        {
            foreach (var example in media.GetProperty("examples").EnumerateObject())
            {
                var value = document.Follow(example.Value).GetProperty("value");
                Assert.Empty(document.Schemas.Faults(media.GetProperty("schema"), value, example.Name));
                count++;
            }
        }

        foreach (var schema in Schemas(document.Root))
        {
            if (schema.TryGetProperty("examples", out var examples) && examples.ValueKind is JsonValueKind.Array)
            {
                Assert.All(examples.EnumerateArray(), it => Assert.Empty(document.Schemas.Faults(schema, it)));
                count++;
            }
        }

        Assert.True(count > 20);
    }

    [Fact]
    public async Task Every_Problem_Has_An_Example_Of_Each_Code()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        foreach (var response in document.Operations.SelectMany(operation => operation.Responses.Values))
        {
            var codes = OpenApiDocument.CodesOf(response);
            if (codes.Count > 0)
            {
                var examples = response.GetProperty("content").GetProperty("application/problem+json")
                    .GetProperty("examples").EnumerateObject().ToList();
                Assert.Equal(codes, examples.Select(example => example.Name));
                Assert.Equal(codes, examples.Select(example => example.Value.GetProperty("value").Text("code")));
            }
        }
    }

    [Fact]
    public async Task The_Examples_Are_What_The_Service_Makes_Of_The_Example_Of_An_Article()
    {
        var document = await OpenApiDocument.ReadAsync(fixture.Serve);
        var text = Example(document, "text").GetString()!;
        var described = Example(document, "article");
        var content = Encoding.UTF8.GetBytes(text);

        var article = await fixture.Serve.PutAsync(described.Text("name"), content);
        var record = Assert.Single(await fixture.Serve.ReadCasesAsync(article.Text("articleId")));
        using var body = new ByteArrayContent(content);
        using var extracted = await fixture.Serve.Client.PostAsync("/api/extract", body, Cancel);

        Assert.Equal(Lasting(described), Lasting(article));
        AssertSame(Example(document, "case"), record);
        AssertSame(
            Example(document, "announcement"), JsonElement.Parse(await extracted.Content.ReadAsStringAsync(Cancel)));
        Assert.Equal(
            text, await fixture.Serve.Client.GetStringAsync($"/api/articles/{article.Text("articleId")}/text", Cancel));
    }

    private static void AssertSame(JsonElement expected, JsonElement actual) =>
        Assert.True(JsonElement.DeepEquals(expected, actual), $"{actual}");

    private static JsonElement Example(OpenApiDocument document, string name) =>
        document.Resolve($"#/components/examples/{name}").GetProperty("value");

    private static IEnumerable<string> Lasting(JsonElement article) => article.EnumerateObject()
        .Where(property => property.Name is not ("blobETag" or "receivedAt" or "processedAt"))
        .Select(property => $"{property.Name} {JsonSerializer.Serialize(property.Value)}");

    /// <summary>All objects below an element; schemas are the ones whose examples are a list.</summary>
    private static IEnumerable<JsonElement> Schemas(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(it => Schemas(it.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Schemas),
        _ => [],
    };

    private static IEnumerable<JsonElement> MediaTypes(OpenApiDocument document)
    {
        var bodies = document.Root.GetProperty("components").GetProperty("requestBodies").EnumerateObject()
            .Select(body => body.Value);
        return document.Operations.SelectMany(operation => operation.Responses.Values).Concat(bodies)
            .Where(holder => holder.TryGetProperty("content", out _))
            .SelectMany(holder => holder.GetProperty("content").EnumerateObject().Select(media => media.Value));
    }
}
