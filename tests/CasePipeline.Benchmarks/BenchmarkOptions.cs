using System.Globalization;

namespace CasePipeline.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Sizes">How many cases are stored when it is measured, growing.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Sizes)
{
    private const string SizesOption = "--sizes";

    public static BenchmarkOptions Parse(string[] args) => args switch
    {
        [] => new([1_000, 10_000, 100_000]),
        [SizesOption, var sizes] => new([.. sizes.Split(',').Select(ParseSize).Order()]),
        _ => throw new ArgumentException($"Usage: [{SizesOption} 1000,10000,100000]"),
    };

    private static int ParseSize(string size) => int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture);
}
