using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve;

/// <summary>A serve with the samples, for tests that only talk to it.</summary>
/// <param name="azurite">Asked for, so that Azurite is installed before.</param>
public sealed class ServeFixture(AzuriteFixture azurite) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal ServeProcess Serve { get; private set; } = null!;

    internal string Data => _folder["data"];

    internal Uri Url => Serve.Client.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        // Its start is what counts.
        ArgumentNullException.ThrowIfNull(azurite);
        Serve = await ServeProcess.StartListeningAsync(Data, options: "--samples");
    }

    public async ValueTask DisposeAsync()
    {
        if (Serve is not null)
        {
            await Serve.DisposeAsync();
        }

        _folder.Dispose();
    }
}
