using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using CasePipeline.Service.Ingestion;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>An instance of the service in a process of its own, and the way to it.</summary>
internal sealed class Instance : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly HttpClient _client;

    private Instance(ChildProcess process)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = process.Address, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The beginning of its URLs.</summary>
    public string Address => _process.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Its resident memory, as the system tells it.</summary>
    public long Resident => _process.Resident;

    public static async Task<Instance> StartAsync(string connectionString) =>
        new(await ChildProcess.StartAsync(ChildProcess.InstanceRole, connectionString));

    public async Task ResetAsync() =>
        (await _client.DeleteAsync(InstanceHost.MeterRoute)).EnsureSuccessStatusCode().Dispose();

    public async Task<Reading> ReadAsync(bool collect = false) =>
        (await _client.GetFromJsonAsync<Reading>($"{InstanceHost.MeterRoute}?collect={collect}"))!;

    /// <summary>Asks for something, and counts what that takes.</summary>
    public async Task<Answer> GetAsync(string path)
    {
        await ResetAsync();
        var before = await ReadAsync();
        var started = Stopwatch.GetTimestamp();
        var body = await _client.GetByteArrayAsync(path);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var after = await ReadAsync();
        return new Answer(body, elapsed, after.Cpu - before.Cpu, after.Traffic);
    }

    /// <summary>The URL of the next page that a page names; null on the last.</summary>
    public static string? NextOf(Answer page)
    {
        using var json = JsonDocument.Parse(page.Body);
        return json.RootElement.TryGetProperty("nextLink", out var link) ? link.GetString() : null;
    }

    public Task<Stream> StreamAsync(string path) => _client.GetStreamAsync(path);

    /// <summary>Uploads an article over the API.</summary>
    public async Task PutAsync(string name, byte[] article) =>
        (await _client.PutAsync($"/api/articles/{name}", new ByteArrayContent(article)))
            .EnsureSuccessStatusCode().Dispose();

    /// <summary>Does what the trigger of a blob does.</summary>
    public async Task IngestAsync(string name) =>
        (await _client.PostAsync($"{InstanceHost.IngestRoute}?name={name}", content: null))
            .EnsureSuccessStatusCode().Dispose();

    /// <summary>Does what the timer does.</summary>
    public async Task<ReconcileReport> ReconcileAsync()
    {
        using var response = await _client.PostAsync(InstanceHost.ReconcileRoute, content: null);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<ReconcileReport>())!;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _process.DisposeAsync();
    }
}
