using System.Globalization;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>What came of the inputs of a form.</summary>
internal sealed record FormTally(int Count, double Milliseconds, InputReport? Slowest, InputReport? Largest)
{
    public static FormTally None { get; } = new(0, 0, null, null);

    public FormTally With(InputReport report) => new(
        Count + 1,
        Milliseconds + report.Verdict.Milliseconds,
        report.Verdict.Milliseconds > (Slowest?.Verdict.Milliseconds ?? 0) ? report : Slowest,
        report.Verdict.Allocated > (Largest?.Verdict.Allocated ?? 0) ? report : Largest);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count,8} {Milliseconds / Count,10:0.00} {Slowest?.Verdict.Milliseconds,9:0} ({Slowest?.Number,8}) "
        + $"{(Largest?.Verdict.Allocated ?? 0) / 1048576.0,12:0.0} ({Largest?.Number,8})");
}
