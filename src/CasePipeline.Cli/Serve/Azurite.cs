using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CasePipeline.Cli.Serve;

/// <summary>A running Azurite with its data in a folder of its own, on ports that were free.</summary>
internal sealed partial class Azurite : IAsyncDisposable
{
    // The one account of every Azurite, and its published key: "Use the Azurite emulator for local development".
    private const string Account = "devstoreaccount1";
    private const string AccountKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan TimeToStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    private readonly Process _process;
    private readonly FileStream? _dataLock;
    private readonly CancellationTokenSource _ended = new();

    private Azurite(Process process, FileStream? dataLock)
    {
        _process = process;
        _dataLock = dataLock;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _ended.Cancel();
        if (process.HasExited)
        {
            _ended.Cancel();
        }
    }

    /// <summary>How to reach it.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Is cancelled when it ends, by whatever cause.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Starts Azurite, and installs it before if need be.</summary>
    /// <param name="data">Where it keeps its data; null to keep none.</param>
    /// <param name="progress">Is told what is going on.</param>
    /// <param name="cancellationToken">Stops the start; nothing is left running.</param>
    /// <exception cref="CommandFailedException">It cannot be installed or started, or the folder is in use.</exception>
    public static async Task<Azurite> StartAsync(
        DirectoryInfo? data, TextWriter progress, CancellationToken cancellationToken)
    {
        var script = await AzuriteInstallation.EnsureAsync(progress, cancellationToken);
        var dataLock = data is null ? null : await DataFolder.LockAsync(data, cancellationToken);
        await progress.WriteLineAsync(
            data is null ? "Starting Azurite …" : $"Starting Azurite with its data in {data.FullName} …");
        Azurite azurite;
        try
        {
            azurite = new Azurite(Launch(script, data), dataLock);
        }
        catch (Win32Exception)
        {
            dataLock?.Dispose();
            throw new CommandFailedException(
                "node was not found. Install Node.js 20 or later, or set AzureWebJobsStorage to a storage account.");
        }

        try
        {
            azurite.ConnectionString = await azurite.ReadConnectionStringAsync(cancellationToken);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets it close its files, and waits until it is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        using var deadline = new CancellationTokenSource(TimeToStop);
        try
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (IOException)
        {
            // Its end of the pipe is closed: it is gone already.
        }

        _process.Dispose();
        if (_dataLock is not null)
        {
            await _dataLock.DisposeAsync();
        }
    }

    private static Process Launch(string script, DirectoryInfo? data)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--require", AzuriteInstallation.PreloadScript, script,
                "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
                "--skipApiVersionCheck", "--silent", "--disableTelemetry",
            },
        };
        if (data is null)
        {
            start.ArgumentList.Add("--inMemoryPersistence");
        }
        else
        {
            start.ArgumentList.Add("--location");
            start.ArgumentList.Add(DataFolder.AzuritePath(data));

            // Set for an Azurite of the user's own, it would take our account away.
            start.Environment.Remove("AZURITE_ACCOUNTS");
        }

        return Process.Start(start)!;
    }

    private async Task<string> ReadConnectionStringAsync(CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeToStart);
        var errors = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        var endpoints = new List<string>();
        try
        {
            while (await _process.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
            {
                if (ListeningLine().Match(line) is not { Success: true } match)
                {
                    continue;
                }

                endpoints.Add($"{match.Groups["service"]}Endpoint={match.Groups["address"]}/{Account}");
                if (endpoints.Count == 3)
                {
                    // Whatever else it says must be read, or its output would fill the pipe and stop it.
                    _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                    return $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={AccountKey};"
                        + string.Join(';', endpoints);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CommandFailedException($"Azurite did not start within {TimeToStart.TotalSeconds} seconds.");
        }

        throw new CommandFailedException($"Azurite did not start: {(await errors).Trim()}");
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is .*listening at (?<address>http://\\S+)$")]
    private static partial Regex ListeningLine();
}
