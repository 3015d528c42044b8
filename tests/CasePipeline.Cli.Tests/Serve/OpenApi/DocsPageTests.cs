using System.Text.RegularExpressions;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

[Collection<SharedServe>]
public partial class DocsPageTests(ServeFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Needs_Nothing_But_What_The_Service_Itself_Serves()
    {
        using var response = await fixture.Serve.Client.GetAsync("/api/docs", Cancel);
        var page = await response.Content.ReadAsStringAsync(Cancel);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.DoesNotContain("//", page, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        var links = Link().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["openapi.json", "docs/scalar.js"], links);
        foreach (var link in links)
        {
            var address = new Uri(new Uri(fixture.Url, "/api/docs"), link);
            using var loaded = await fixture.Serve.Client.GetAsync(address, Cancel);
            Assert.True(loaded.IsSuccessStatusCode, $"{(int)loaded.StatusCode} {address}");
        }
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br, gzip;q=0.5", "gzip")]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity", null)]
    public async Task Its_Script_Comes_As_The_Client_Takes_It(string accepted, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/docs/scalar.js");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await fixture.Serve.Client.SendAsync(request, Cancel);
        var script = await response.Content.ReadAsByteArrayAsync(Cancel);

        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(encoding == "gzip", script is [0x1F, 0x8B, ..]);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [GeneratedRegex("(?:data-url|src)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
