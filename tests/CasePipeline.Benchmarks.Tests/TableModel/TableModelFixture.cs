using CasePipeline.Benchmarks.Processes;
using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Tests.TableModel;

/// <summary>One process of the table model for a class of tests; each takes an account of its own.</summary>
public sealed class TableModelFixture(AzuriteFixture azurite) : IAsyncLifetime
{
    private BenchmarkStorage? _storage;

    public string TakeAccount() => _storage!.TakeAccount();

    public async ValueTask InitializeAsync() => _storage = await BenchmarkStorage.StartAsync(azurite);

    public async ValueTask DisposeAsync()
    {
        if (_storage is not null)
        {
            await _storage.DisposeAsync();
        }
    }
}
