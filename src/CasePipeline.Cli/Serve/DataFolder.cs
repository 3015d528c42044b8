using System.Diagnostics;
using System.Globalization;

namespace CasePipeline.Cli.Serve;

/// <summary>The folder of <c>--data</c>: one serve at a time, one Azurite at a time.</summary>
internal static class DataFolder
{
    private const string ProcessIdFile = "azurite.pid";

    private static readonly TimeSpan TimeForPredecessor = TimeSpan.FromSeconds(20);

    public static string AzuritePath(DirectoryInfo data) => Path.Combine(data.FullName, "azurite");

    /// <summary>Takes the folder, once the Azurite of a serve that was killed has closed its files in it.</summary>
    /// <exception cref="CommandFailedException">Another serve uses it, or it is no folder.</exception>
    public static async Task<FileStream> LockAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        if (File.Exists(data.FullName))
        {
            throw new CommandFailedException($"--data takes a folder, and {data.FullName} is a file.");
        }

        Directory.CreateDirectory(AzuritePath(data));
        FileStream held;
        try
        {
            held = new FileStream(
                Path.Combine(data.FullName, "serve.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw InUse(data);
        }

        try
        {
            await WaitForPredecessorAsync(data, cancellationToken);
            return held;
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }
    }

    private static async Task WaitForPredecessorAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        var path = Path.Combine(AzuritePath(data), ProcessIdFile);
        if (!File.Exists(path)
            || !int.TryParse(
                await File.ReadAllTextAsync(path, cancellationToken), CultureInfo.InvariantCulture, out var id))
        {
            return;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeForPredecessor);
        try
        {
            using var predecessor = Process.GetProcessById(id);
            if (predecessor.ProcessName.StartsWith("node", StringComparison.Ordinal))
            {
                await predecessor.WaitForExitAsync(deadline.Token);
            }
        }
        catch (ArgumentException)
        {
            // It is gone.
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw InUse(data);
        }
    }

    private static CommandFailedException InUse(DirectoryInfo data) => new(
        $"Another casepipeline serve uses {data.FullName}. Stop it, or choose another folder with --data.");
}
