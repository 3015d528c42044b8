using System.Globalization;
using CasePipeline.Extraction.Fuzz.Edits;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Keeps failing inputs, named by seed and number, beside what was wrong with them.</summary>
internal static class Failures
{
    public static void Write(
        FuzzOptions options,
        int number,
        (Recipe Recipe, byte[] Bytes, Verdict Verdict) smallest,
        IReadOnlyList<SeedFile> seeds)
    {
        Write(options, number, ".whole", Recipe.Create(options.Seed, number).Make(seeds));
        Write(options, number, "", smallest.Bytes);
        File.WriteAllText(PathOf(options, number, ".txt"), $"{smallest.Recipe}\n{smallest.Verdict}\n");
    }

    /// <summary>Keeps an input that ended its process, which nothing more is known of.</summary>
    public static void Write(FuzzOptions options, int number, string failure)
    {
        var recipe = Recipe.Create(options.Seed, number);
        Write(options, number, "", recipe.Make(SeedFolder.Read(options)));
        File.WriteAllText(PathOf(options, number, ".txt"), $"{recipe}\n{failure}\n");
    }

    private static void Write(FuzzOptions options, int number, string suffix, byte[] bytes)
    {
        Directory.CreateDirectory(options.Output);
        File.WriteAllBytes(PathOf(options, number, suffix + ".bin"), bytes);
    }

    private static string PathOf(FuzzOptions options, int number, string suffix) => Path.Combine(
        options.Output, string.Create(CultureInfo.InvariantCulture, $"seed{options.Seed}-{number:0000000}{suffix}"));
}
