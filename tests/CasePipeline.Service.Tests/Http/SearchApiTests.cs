using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CasePipeline.Service.Tests.Http;

public class SearchApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Marks_Where_The_Words_Occur()
    {
        var page = await GetAsync($"/api/cases?q={Uri.EscapeDataString("第2号 农户２")}");
        var found = Assert.Single(page.GetProperty("value").EnumerateArray());
        var hits = found.GetProperty("hits").EnumerateArray().Select(hit =>
        {
            var field = hit.GetProperty("field").GetString()!;
            var value = found.GetProperty(field).GetString()!;
            return (field, value.Substring(hit.GetProperty("start").GetInt32(), hit.GetProperty("length").GetInt32()));
        });
        Assert.Equal([("title", "第2号"), ("body", "农户2")], hits);
    }

    [Fact]
    public async Task Marks_Nothing_Where_Nothing_Was_Searched_For()
    {
        var page = await GetAsync("/api/cases?year=2024&year=2023");
        Assert.Equal(7, page.GetProperty("value").GetArrayLength());
        Assert.All(page.GetProperty("value").EnumerateArray(), it => Assert.False(it.TryGetProperty("hits", out _)));
    }

    [Fact]
    public async Task Leads_From_Page_To_Page_Of_A_Search()
    {
        var ordinals = new List<int>();
        var link = new Uri(api.Client.BaseAddress!, $"/api/cases?q={Uri.EscapeDataString("服务 方案")}&top=3").AbsoluteUri;
        while (link is not null)
        {
            var page = await GetAsync(link);
            ordinals.AddRange(page.GetProperty("value").EnumerateArray().Select(it => it.GetProperty("ordinal").GetInt32()));
            link = page.TryGetProperty("nextLink", out var next) ? next.GetString() : null;
        }

        Assert.Equal(Enumerable.Range(1, 7), ordinals);
    }

    [Theory]
    [InlineData("q=服务", "q=方案")]
    [InlineData("q=服务", "year=2024")]
    [InlineData("year=2024", "year=2023")]
    [InlineData("award=2024服务创新年度案例&award=a", "award=2024服务创新年度案例&award=b")]
    public async Task Refuses_A_Continuation_That_Was_Changed_Or_Is_Another_Query_s(string query, string other)
    {
        var page = await GetAsync($"/api/cases?{query}&top=2");
        var link = page.GetProperty("nextLink").GetString()!;
        var token = link[(link.IndexOf("continuation=", StringComparison.Ordinal) + "continuation=".Length)..];
        await AssertRefusedAsync($"/api/cases?{other}&continuation={token}");
        for (var i = 0; i < token.Length; i++)
        {
            var changed = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            await AssertRefusedAsync($"/api/cases?{query}&continuation={changed}");
        }
    }

    [Fact]
    public async Task Counts_By_A_Field()
    {
        var counts = await GetAsync("/api/facets/institution?top=2&year=2024");
        Assert.Equal("institution", counts.GetProperty("field").GetString());
        Assert.Equal((7, 7), (counts.GetProperty("distinct").GetInt32(), counts.GetProperty("cases").GetInt32()));
        Assert.Equal(2, counts.GetProperty("value").GetArrayLength());

        var years = await GetAsync($"/api/facets/year?q={Uri.EscapeDataString("第3号")}");
        Assert.Equal("""[{"value":2024,"count":1}]""", years.GetProperty("value").GetRawText());
    }

    private async Task AssertRefusedAsync(string address)
    {
        using var response = await api.Client.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal("invalid-continuation", problem.GetProperty("code").GetString());
    }

    private async Task<JsonElement> GetAsync(string address) =>
        await api.Client.GetFromJsonAsync<JsonElement>(address, Cancel);
}
