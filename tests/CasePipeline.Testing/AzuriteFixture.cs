using System.Globalization;
using CasePipeline.Cli.Serve;
using Xunit;

namespace CasePipeline.Testing;

/// <summary>
/// One Azurite for a test assembly, in memory and on ports of its own. Every test takes an account of its own, so that
/// tests share a process but no data.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private const int Accounts = 500;
    private const string AccountKey = "dGVzdHMgbmVlZCBubyBzZWNyZXQ=";

    private Azurite? _azurite;
    private int _taken;

    public async ValueTask InitializeAsync()
    {
        // Azurite reads its accounts from here.
        Environment.SetEnvironmentVariable(
            "AZURITE_ACCOUNTS",
            string.Join(';', Enumerable.Range(1, Accounts).Select(number => $"{Name(number)}:{AccountKey}")));
        _azurite = await Azurite.StartAsync(data: null, new DiagnosticWriter(), TestContext.Current.CancellationToken);
    }

    /// <summary>The connection string of an account that no other test has.</summary>
    public string TakeAccount()
    {
        var name = Name(Interlocked.Increment(ref _taken));
        var settings = _azurite!.ConnectionString.Split(';').Select(setting => setting.Split('=', 2) switch
        {
            ["AccountName", _] => $"AccountName={name}",
            ["AccountKey", _] => $"AccountKey={AccountKey}",
            [var key, var value] => $"{key}={value.Replace("devstoreaccount1", name, StringComparison.Ordinal)}",
            var other => throw new InvalidOperationException($"Not a setting: {other[0]}"),
        });
        return string.Join(';', settings);
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"test{number:D3}");
}
