using System.Diagnostics;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>This program in another process, with a bound on its heap and on how long it may be silent.</summary>
internal static class WorkerProcess
{
    private const string MaxHeapBytes = "0x60000000";

    private static readonly TimeSpan MaxSilence = TimeSpan.FromSeconds(120);

    /// <summary>Runs it to its end.</summary>
    /// <returns>Null when all went well, or how it ended.</returns>
    public static async Task<string?> RunAsync(IEnumerable<string> arguments, Action<string> onLine)
    {
        using var process = Process.Start(StartInfo(arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            while (await process.StandardOutput.ReadLineAsync().WaitAsync(MaxSilence) is { } line)
            {
                onLine(line);
            }
        }
        catch (TimeoutException)
        {
            process.Kill();
            return $"hang: no answer in {MaxSilence.TotalSeconds} s";
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? null : $"crash: exit code {process.ExitCode}\n{await errors}";
    }

    private static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MaxHeapBytes;
        return start;
    }
}
