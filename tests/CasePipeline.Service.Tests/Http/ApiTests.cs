using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CasePipeline.Extraction.Reading;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Http;

public class ApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/cases?colour=red", 400, "unknown-parameter")]
    [InlineData("/api/cases?search=a", 400, "unknown-parameter")]
    [InlineData("/api/cases?q=", 400, "invalid-parameter")]
    [InlineData("/api/cases?q=%20%0A", 400, "invalid-parameter")]
    [InlineData("/api/cases?q=%00", 400, "invalid-parameter")]
    [InlineData("/api/cases?q=%ED%A0%80", 400, "invalid-parameter")]
    [InlineData("/api/cases?q=%EF%BF%BE", 400, "invalid-parameter")]
    [InlineData("/api/cases?q=a&q=b", 400, "invalid-parameter")]
    [InlineData("/api/cases?institution=%EF%BF%BE", 400, "invalid-parameter")]
    [InlineData("/api/cases?%ED%A0%80=a", 400, "invalid-parameter")]
    [InlineData("/api/cases?from=2024-02-01&from=2024-02-02", 400, "invalid-parameter")]
    [InlineData("/api/cases?format=xml", 400, "invalid-parameter")]
    [InlineData("/api/cases?format=csv&top=3", 400, "invalid-parameter")]
    [InlineData("/api/facets/title", 404, "unknown-facet")]
    [InlineData("/api/facets/award?continuation=a", 400, "unknown-parameter")]
    [InlineData("/api/cases?series=", 400, "invalid-parameter")]
    [InlineData("/api/cases?series=a%00b", 400, "invalid-parameter")]
    [InlineData("/api/cases?year=two", 400, "invalid-parameter")]
    [InlineData("/api/cases?year=99999", 400, "invalid-parameter")]
    [InlineData("/api/cases?from=2024-02-30", 400, "invalid-parameter")]
    [InlineData("/api/cases?from=2024-02-02&to=2024-02-01", 400, "invalid-parameter")]
    [InlineData("/api/cases?article=..", 400, "invalid-parameter")]
    [InlineData("/api/cases?top=0", 400, "invalid-parameter")]
    [InlineData("/api/cases?top=501", 400, "invalid-parameter")]
    [InlineData("/api/cases?continuation=", 400, "invalid-continuation")]
    [InlineData("/api/cases?continuation=!!", 400, "invalid-continuation")]
    [InlineData("/api/cases?continuation=AAAA", 400, "invalid-continuation")]
    [InlineData("/api/cases/nothing", 404, "case-not-found")]
    [InlineData("/api/cases/0123456789abcdef01234567-001", 404, "case-not-found")]
    [InlineData("/api/articles?status=done", 400, "invalid-parameter")]
    [InlineData("/api/articles/nothing", 404, "article-not-found")]
    [InlineData("/api/articles/0123456789abcdef01234567", 404, "article-not-found")]
    [InlineData("/api/articles/0123456789abcdef01234567/text", 404, "article-not-found")]
    [InlineData("/api/nothing", 404, "route-not-found")]
    public async Task Answers_A_Wrong_Request_With_A_Code(string address, int status, string code)
    {
        using var response = await api.Client.GetAsync(address, Cancel);
        await AssertProblemAsync(response, status, code);
    }

    [Fact]
    public async Task Says_Which_Methods_A_Route_Takes()
    {
        using var response = await api.Client.PostAsync("/api/cases", content: null, Cancel);
        await AssertProblemAsync(response, 405, "method-not-allowed");
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("a' or RowKey gt '")]
    [InlineData("甲\"; drop")]
    public async Task Takes_Quotes_And_Operators_For_Text(string value)
    {
        using var response = await api.Client.GetAsync($"/api/cases?series={Uri.EscapeDataString(value)}", Cancel);
        Assert.Equal("""{"value":[]}""", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Leads_From_Page_To_Page_By_Absolute_Links()
    {
        var ids = new List<string>();
        var link = new Uri(api.Client.BaseAddress!, $"/api/cases?article={ApiFixture.ArticleId}&top=3").AbsoluteUri;
        while (link is not null)
        {
            var page = await api.Client.GetFromJsonAsync<JsonElement>(link, Cancel);
            ids.AddRange(page.GetProperty("value").EnumerateArray().Select(it => it.GetProperty("caseId").GetString()!));
            link = page.TryGetProperty("nextLink", out var next) ? next.GetString() : null;
        }

        Assert.Equal(Enumerable.Range(1, 7).Select(i => $"{ApiFixture.ArticleId}-{i:000}"), ids);
    }

    [Fact]
    public async Task Refuses_The_Continuation_Of_Another_Query()
    {
        var page = await api.Client.GetFromJsonAsync<JsonElement>("/api/cases?year=2024&top=1", Cancel);
        var link = page.GetProperty("nextLink").GetString()!;

        using var response = await api.Client.GetAsync(link.Replace("year=2024", "year=2023", StringComparison.Ordinal), Cancel);
        await AssertProblemAsync(response, 400, "invalid-continuation");
    }

    [Theory]
    [InlineData("/api/cases")]
    [InlineData("/api/articles")]
    [InlineData("/api/articles/{id}")]
    [InlineData("/api/articles/{id}/text")]
    [InlineData("/api/cases/{id}-001")]
    public async Task Knows_What_The_Client_Has_Already(string route)
    {
        var address = route.Replace("{id}", ApiFixture.ArticleId, StringComparison.Ordinal);
        using var first = await api.Client.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);

        using var head = await api.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancel);
        Assert.Equal(first.Headers.ETag, head.Headers.ETag);
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Serves_The_Text_That_Offsets_Point_Into()
    {
        var text = await api.Client.GetStringAsync($"/api/articles/{ApiFixture.ArticleId}/text", Cancel);
        var record = await api.Client.GetFromJsonAsync<JsonElement>($"/api/cases/{ApiFixture.ArticleId}-002", Cancel);

        foreach (var field in record.GetProperty("grounding").EnumerateObject())
        {
            var start = field.Value.GetProperty("start").GetInt32();
            var length = field.Value.GetProperty("length").GetInt32();
            Assert.Equal(record.GetProperty(field.Name).GetString(), text.Substring(start, length));
        }
    }

    [Theory]
    [InlineData("b.txt")]
    [InlineData("年报 2023/六月 #1.txt")]
    [InlineData("100%.txt")]
    [InlineData("50%2F50.txt")]
    [InlineData("x/text")]
    [InlineData("+a&b=c?.txt")]
    public async Task Takes_An_Article_By_Any_Name_And_Deletes_It_Again(string name)
    {
        var address = $"/api/articles/{Uri.EscapeDataString(name)}";
        using var put = await api.Client.PutAsync(address, new ByteArrayContent(SampleArticle.Bytes(2, "乙版")), Cancel);
        var article = await put.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        Assert.Equal(name, article.GetProperty("name").GetString());
        Assert.Equal("ready", article.GetProperty("status").GetString());
        Assert.Equal(Service.Articles.ArticleId.FromName(name), article.GetProperty("articleId").GetString());
        Assert.Equal(
            article.ToString(), (await api.Client.GetFromJsonAsync<JsonElement>(put.Headers.Location, Cancel)).ToString());

        using var deleted = await api.Client.DeleteAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var gone = await api.Client.GetAsync(put.Headers.Location, Cancel);
        await AssertProblemAsync(gone, 404, "article-not-found");
        using var again = await api.Client.DeleteAsync(address, Cancel);
        await AssertProblemAsync(again, 404, "article-not-found");
    }

    [Fact]
    public async Task Takes_Any_Normal_Form_Of_A_Name_For_The_Same_Article()
    {
        const string composed = "caf\u00e9.txt";
        const string decomposed = "cafe\u0301.txt";
        await api.Pipeline.Container.UploadAsync(decomposed, SampleArticle.Bytes(1), Cancel);
        await api.Pipeline.Ingestor.IngestAsync(decomposed, force: false, Cancel);

        using var put = await api.Client.PutAsync(
            $"/api/articles/{Uri.EscapeDataString(decomposed)}", new ByteArrayContent(SampleArticle.Bytes(3)), Cancel);
        var article = await put.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(composed, article.GetProperty("name").GetString());
        Assert.Equal(3, article.GetProperty("caseCount").GetInt32());

        await api.Client.DeleteAsync($"/api/articles/{Uri.EscapeDataString(decomposed)}", Cancel);
        await api.Pipeline.Reconciler.RunAsync(Cancel);
        using var gone = await api.Client.GetAsync(put.Headers.Location, Cancel);
        await AssertProblemAsync(gone, 404, "article-not-found");
    }

    [Fact]
    public async Task Takes_The_Longest_Name_That_A_Blob_Can_Have()
    {
        var name = new string('农', 1020) + ".txt";
        var address = $"/api/articles/{Uri.EscapeDataString(name)}";

        using var put = await api.Client.PutAsync(address, new ByteArrayContent(SampleArticle.Bytes(1)), Cancel);
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        using var deleted = await api.Client.DeleteAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
    }

    [Theory]
    [InlineData("a%00b.txt")]
    [InlineData("a%5Cb.txt")]
    [InlineData("a.")]
    [InlineData("a%0Ab.txt")]
    public async Task Refuses_A_Name_That_No_Blob_Can_Have(string escaped)
    {
        using var response = await api.Client.PutAsync(
            new Uri($"{api.Client.BaseAddress}api/articles/{escaped}"), new ByteArrayContent([1]), Cancel);
        await AssertProblemAsync(response, 400, escaped.Contains("%00", StringComparison.Ordinal) ? null : "invalid-name");
    }

    [Fact]
    public async Task An_Upload_Of_The_Same_Bytes_Writes_Nothing()
    {
        var content = SampleArticle.Bytes(2, "丁版");
        using var first = await api.Client.PutAsync("/api/articles/same.txt", new ByteArrayContent(content), Cancel);
        var rows = await api.Pipeline.ReadTableAsync("articles");
        var etag = await api.Pipeline.Container.FindETagAsync("same.txt", Cancel);

        using var second = await api.Client.PutAsync("/api/articles/same.txt", new ByteArrayContent(content), Cancel);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(etag, await api.Pipeline.Container.FindETagAsync("same.txt", Cancel));
        Assert.Equal(rows.Select(row => row.ETag), (await api.Pipeline.ReadTableAsync("articles")).Select(row => row.ETag));
    }

    [Fact]
    public async Task Says_What_Is_Wrong_With_An_Article_That_Cannot_Be_Read()
    {
        using var put = await api.Client.PutAsync("/api/articles/empty.txt", new ByteArrayContent([]), Cancel);
        var article = await put.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal("rejected", article.GetProperty("status").GetString());
        Assert.Equal("empty", article.GetProperty("reasonCode").GetString());

        using var text = await api.Client.GetAsync(new Uri($"{put.Headers.Location}/text", UriKind.Relative), Cancel);
        await AssertProblemAsync(text, 404, "text-not-found");
        using var dryRun = await api.Client.PostAsync("/api/extract", new ByteArrayContent([]), Cancel);
        await AssertProblemAsync(dryRun, 422, "empty");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuses_An_Article_That_Is_Too_Large_And_Stores_Nothing(bool stated)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/articles/large.txt")
        {
            Content = new ByteArrayContent(new byte[ArticleLimits.MaxBytes + 1]),
        };
        request.Headers.ExpectContinue = stated;
        request.Headers.TransferEncodingChunked = !stated;

        using var response = await api.Client.SendAsync(request, Cancel);

        await AssertProblemAsync(response, 413, "too-large");
        Assert.Null(await api.Pipeline.Container.FindETagAsync("large.txt", Cancel));
    }

    [Fact]
    public async Task Reads_An_Article_Again_On_Demand()
    {
        using var put = await api.Client.PutAsync("/api/articles/again.txt", new ByteArrayContent(SampleArticle.Bytes(2)), Cancel);
        var before = await put.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        using var response = await api.Client.PostAsync(
            new Uri($"{put.Headers.Location}/reprocess", UriKind.Relative), content: null, Cancel);
        var after = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, after.GetProperty("caseCount").GetInt32());
        Assert.NotEqual(before.GetProperty("processedAt").GetString(), after.GetProperty("processedAt").GetString());
    }

    [Fact]
    public async Task The_Dry_Run_Shows_What_Would_Be_Stored_And_Stores_Nothing()
    {
        var before = await api.Pipeline.ReadTableAsync("articles");

        using var response = await api.Client.PostAsync(
            "/api/extract", new ByteArrayContent(SampleArticle.Bytes(3, "戊版")), Cancel);
        var json = await response.Content.ReadAsStringAsync(Cancel);
        using var result = JsonDocument.Parse(json);

        Assert.Equal(3, result.RootElement.GetProperty("article").GetProperty("caseCount").GetInt32());
        Assert.Contains("戊版", json, StringComparison.Ordinal);
        Assert.Equal(before.Count, (await api.Pipeline.ReadTableAsync("articles")).Count);
    }

    [Fact]
    public async Task Tells_A_Client_To_Try_Again_When_Storage_Does_Not_Answer()
    {
        api.Pipeline.Wire.BeforeEach = request => request.EndsWith("RowKey='a-ffffffffffffffffffffffff')", StringComparison.Ordinal)
            ? throw new IOException("The connection broke.")
            : Task.CompletedTask;
        try
        {
            using var response = await api.Client.GetAsync("/api/articles/ffffffffffffffffffffffff", Cancel);
            await AssertProblemAsync(response, 503, "storage-unavailable");
            Assert.NotNull(response.Headers.RetryAfter);
        }
        finally
        {
            api.Pipeline.Wire.BeforeEach = null;
        }
    }

    [Fact]
    public async Task Is_Healthy_While_Storage_Answers()
    {
        var health = await api.Client.GetFromJsonAsync<JsonElement>("/api/health", Cancel);
        Assert.Equal("healthy", health.GetProperty("status").GetString());
    }

    private static async Task AssertProblemAsync(HttpResponseMessage response, int status, string? code)
    {
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode}: {body}");
        if (code is null)
        {
            return;
        }

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }
}
