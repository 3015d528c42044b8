using System.Diagnostics;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Shares a run's inputs among workers, and goes on with another worker where one died.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private const int InputsPerProgress = 20_000;

    private readonly Tally _tally = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public async Task<int> RunAsync()
    {
        Console.Error.WriteLine($"{SeedFolder.Read(options).Count} seeds");
        await Task.WhenAll(Enumerable.Range(0, options.Workers).Select(RunWorkerAsync));
        Console.WriteLine(_tally);
        Console.WriteLine($"{_watch.Elapsed.TotalMinutes:0.0} min, seed {options.Seed}, {options.Workers} workers");
        return _tally.FailureCount == 0 ? 0 : 1;
    }

    private async Task RunWorkerAsync(int worker)
    {
        var next = options.From + worker;
        while (next < options.Inputs)
        {
            var ended = await WorkerProcess.RunAsync(
                options.WorkerArguments(next), line => next = Count(InputReport.Parse(line)) + options.Workers);
            if (ended is not null)
            {
                Failures.Write(options, next, ended);
                _tally.AddDeath(next, ended);
                Console.Error.WriteLine($"input {next}: {ended.Split('\n')[0]}");
                next += options.Workers;
            }
        }
    }

    private int Count(InputReport report)
    {
        lock (_tally)
        {
            _tally.Add(report);
            if (report.Verdict.Failure is { } failure)
            {
                Console.Error.WriteLine($"input {report.Number}: {failure}");
            }

            if (_tally.Count % InputsPerProgress == 0)
            {
                Console.Error.WriteLine(
                    $"{_tally.Count} inputs, {_tally.Count / _watch.Elapsed.TotalSeconds:0}/s, "
                    + $"{_tally.FailureCount} failures");
            }
        }

        return report.Number;
    }
}
