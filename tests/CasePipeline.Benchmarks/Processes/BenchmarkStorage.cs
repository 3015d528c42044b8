using System.Net.Http.Json;
using CasePipeline.Benchmarks.TableModel;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>Blobs in Azurite, tables in the model.</summary>
internal sealed class BenchmarkStorage : IAsyncDisposable
{
    private readonly AzuriteFixture _azurite;
    private readonly ChildProcess _tables;
    private readonly HttpClient _client;

    private BenchmarkStorage(AzuriteFixture azurite, ChildProcess tables)
    {
        _azurite = azurite;
        _tables = tables;
        _client = new HttpClient { BaseAddress = tables.Address };
    }

    /// <summary>Starts the model beside an Azurite that runs already.</summary>
    public static async Task<BenchmarkStorage> StartAsync(AzuriteFixture azurite) =>
        new(azurite, await ChildProcess.StartAsync(ChildProcess.StorageRole));

    /// <summary>The connection string of an account that nobody else has.</summary>
    public string TakeAccount()
    {
        var settings = _azurite.TakeAccount().Split(';');
        var name = Array.Find(settings, it => it.StartsWith("AccountName=", StringComparison.Ordinal))!.Split('=')[1];
        return string.Join(';', settings.Select(it => it.StartsWith("TableEndpoint=", StringComparison.Ordinal)
            ? $"TableEndpoint={new Uri(_tables.Address, name)}"
            : it));
    }

    /// <summary>What the tables of an account hold.</summary>
    public async Task<IReadOnlyDictionary<string, TableSize>> MeasureAsync(string connectionString)
    {
        var endpoint = connectionString.Split(';')
            .Single(it => it.StartsWith("TableEndpoint=", StringComparison.Ordinal)).Split('=')[1];
        return (await _client.GetFromJsonAsync<Dictionary<string, TableSize>>($"{endpoint}/{TableServer.SizesPath}"))!;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _tables.DisposeAsync();
    }
}
