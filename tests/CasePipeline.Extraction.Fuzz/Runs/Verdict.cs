using System.Globalization;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>What became of an input.</summary>
/// <param name="Outcome">The format that was read, or the code of the rejection.</param>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Failure">What was wrong, or null.</param>
internal sealed record Verdict(string Outcome, double Milliseconds, long Allocated, string? Failure)
{
    /// <summary>The kind of failure, which stays the same while the input is made smaller.</summary>
    public string? FailureKind => Failure?.Split('\n')[0].Split(':')[0];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Outcome}, {Milliseconds:0.0} ms, {Allocated / 1048576.0:0.0} MiB allocated"
        + $"{(Failure is null ? "" : $"\n{Failure}")}");
}
