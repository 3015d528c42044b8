using CasePipeline.Extraction.Fuzz.Edits;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>
/// Reads inputs in a process of its own and writes a line for each, so that an input that ends the process or never
/// ends is known: it is the one after the last line.
/// </summary>
internal static class Worker
{
    // Reading twice is for statics and caches that remember; a sample finds those.
    private const int InputsPerSecondReading = 64;

    public static void Run(FuzzOptions options)
    {
        var seeds = SeedFolder.Read(options);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        for (var i = options.From; i < options.Inputs; i += options.Step)
        {
            var recipe = Recipe.Create(options.Seed, i);
            var bytes = recipe.Make(seeds);
            var verdict = Judge.Read(bytes, i % InputsPerSecondReading == 0);
            output.WriteLine(new InputReport(i, recipe.Form, verdict).ToLine());
            if (verdict.Failure is not null)
            {
                Failures.Write(options, i, Shrinker.Shrink(recipe, verdict, seeds), seeds);
            }
        }
    }
}
