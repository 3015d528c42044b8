using System.Diagnostics;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>This program in another role and a process of its own, so that its memory is its own.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    public const string StorageRole = "storage";

    public const string InstanceRole = "instance";

    private readonly Process _process;

    private ChildProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its resident memory.</summary>
    public long Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ChildProcess> StartAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        return line is null
            ? throw new InvalidOperationException($"The process for {string.Join(' ', arguments)} ended at once.")
            : new ChildProcess(process, new Uri(line));
    }

    public async ValueTask DisposeAsync()
    {
        // It ends with its input.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
