using System.Text.Json;

namespace CasePipeline.Cli.Tests.Serve;

/// <summary>What a client of the API does again and again.</summary>
internal static class Api
{
    // More than any article here has, so that one answer holds all of its cases.
    private const int Top = 500;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>GET; what comes back is a success and JSON.</summary>
    public static async Task<JsonElement> ReadAsync(this ServeProcess serve, string address)
    {
        using var response = await serve.Client.GetAsync(address, Cancel);
        return await serve.JsonOfAsync(response);
    }

    /// <summary>All items of a list, from page to page.</summary>
    public static async Task<List<JsonElement>> ReadAllAsync(this ServeProcess serve, string address)
    {
        var items = new List<JsonElement>();
        for (var link = address; link is not null;)
        {
            var page = await serve.ReadAsync(link);
            items.AddRange(page.GetProperty("value").EnumerateArray());
            link = page.TryGetProperty("nextLink", out var next) ? next.GetString() : null;
        }

        return items;
    }

    /// <summary>All cases of an article, in one answer.</summary>
    public static async Task<List<JsonElement>> ReadCasesAsync(this ServeProcess serve, string articleId)
    {
        var page = await serve.ReadAsync($"/api/cases?article={articleId}&top={Top}");
        Assert.False(page.TryGetProperty("nextLink", out _));
        return [.. page.GetProperty("value").EnumerateArray()];
    }

    /// <summary>Uploads an article.</summary>
    /// <returns>The article as the service describes it.</returns>
    public static async Task<JsonElement> PutAsync(this ServeProcess serve, string name, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        using var response = await serve.Client.PutAsync(
            $"/api/articles/{Uri.EscapeDataString(name)}", body, Cancel);
        return await serve.JsonOfAsync(response);
    }

    public static string Text(this JsonElement json, string property) => json.GetProperty(property).GetString()!;

    public static int Number(this JsonElement json, string property) => json.GetProperty(property).GetInt32();

    private static async Task<JsonElement> JsonOfAsync(this ServeProcess serve, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(
            response.IsSuccessStatusCode,
            $"{(int)response.StatusCode} for {response.RequestMessage?.RequestUri}: {body}{serve.Log}");
        return JsonElement.Parse(body);
    }
}
