using System.Globalization;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>What a worker says about an input, as a line.</summary>
/// <param name="Number">The input's number in the run.</param>
/// <param name="Form">What it was made as.</param>
/// <param name="Verdict">What became of it.</param>
internal sealed record InputReport(int Number, SeedForm Form, Verdict Verdict)
{
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Number}\t{Form}\t{Verdict.Outcome}\t{Verdict.Milliseconds}\t{Verdict.Allocated}\t{Verdict.FailureKind}");

    public static InputReport Parse(string line)
    {
        var fields = line.Split('\t');
        var verdict = new Verdict(
            fields[2],
            double.Parse(fields[3], CultureInfo.InvariantCulture),
            long.Parse(fields[4], CultureInfo.InvariantCulture),
            fields[5] == "" ? null : fields[5]);
        return new InputReport(
            int.Parse(fields[0], CultureInfo.InvariantCulture), Enum.Parse<SeedForm>(fields[1]), verdict);
    }
}
