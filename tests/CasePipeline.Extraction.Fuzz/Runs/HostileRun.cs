using System.Diagnostics;
using System.Globalization;
using CasePipeline.Extraction.Tests.Hostile.Inputs;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Reads each hostile input in a process of its own, to know what memory it takes at its peak.</summary>
internal static class HostileRun
{
    private const double MebiByte = 1 << 20;

    /// <summary>Reads those whose names begin as given; all of them with nothing given.</summary>
    public static async Task<int> RunAllAsync(string beginning)
    {
        var failures = 0;
        var inputs = HostileInputs.All(HostileSize.Whole)
            .Where(input => input.Name.StartsWith(beginning, StringComparison.Ordinal))
            .ToList();
        foreach (var input in inputs)
        {
            var ended = await WorkerProcess.RunAsync(["--hostile-input", input.Name], Console.WriteLine);
            if (ended is not null)
            {
                Console.WriteLine($"{input.Name}: FAILED, {ended}");
                failures++;
            }
        }

        Console.WriteLine($"{inputs.Count} inputs, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    public static int RunOne(string name)
    {
        var bytes = HostileInputs.All(HostileSize.Whole).Single(input => input.Name == name).Make();
        using var process = Process.GetCurrentProcess();
        Verdict? verdict = null;
        SmallStack.Run(() => verdict = Judge.Read(bytes, twice: false));
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-44} {bytes.Length / MebiByte,6:0.0} MiB {verdict!.Milliseconds,8:0} ms "
            + $"{verdict.Allocated / MebiByte,6:0} MiB allocated "
            + $"{process.PeakWorkingSet64 / MebiByte,6:0} MiB peak {verdict.Outcome} {verdict.Failure}"));
        return verdict.Failure is null ? 0 : 1;
    }
}
