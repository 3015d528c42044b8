using System.Globalization;
using System.Text;
using CasePipeline.Extraction.Fuzz.Seeds;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>What came of a run's inputs.</summary>
internal sealed class Tally
{
    private static readonly SeedForm[] Forms = Enum.GetValues<SeedForm>();

    private readonly SortedDictionary<SeedForm, FormTally> _forms = [];
    private readonly SortedDictionary<string, int[]> _outcomes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<int>> _failures = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public int FailureCount => _failures.Values.Sum(inputs => inputs.Count);

    public void Add(InputReport report)
    {
        Count++;
        _forms[report.Form] = (_forms.GetValueOrDefault(report.Form) ?? FormTally.None).With(report);
        CountOutcome(report);
        if (report.Verdict.FailureKind is { } kind)
        {
            AddFailure(kind, report.Number);
        }
    }

    /// <summary>Counts an input that ended its worker.</summary>
    public void AddDeath(int number, string how)
    {
        lock (this)
        {
            Count++;
            AddFailure(how.Split(':')[0], number);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine("Made as      inputs    mean ms   slowest ms (input)      most MiB (input)");
        foreach (var (form, tally) in _forms)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{form,-10} {tally}");
        }

        text.AppendLine().Append("Outcome             ")
            .AppendJoin("", Forms.Select(form => $"{form,10}")).AppendLine();
        foreach (var (outcome, counts) in _outcomes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{outcome,-20}")
                .AppendJoin("", counts.Select(count => $"{count,10}")).AppendLine();
        }

        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{Count} inputs, {FailureCount} failures");
        foreach (var (kind, inputs) in _failures)
        {
            var first = string.Join(", ", inputs.Take(5));
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind}: {inputs.Count} ({first})");
        }

        return text.ToString();
    }

    private void CountOutcome(InputReport report)
    {
        if (!_outcomes.TryGetValue(report.Verdict.Outcome, out var counts))
        {
            _outcomes[report.Verdict.Outcome] = counts = new int[Forms.Length];
        }

        counts[(int)report.Form]++;
    }

    private void AddFailure(string kind, int number)
    {
        if (!_failures.TryGetValue(kind, out var inputs))
        {
            _failures[kind] = inputs = [];
        }

        inputs.Add(number);
    }
}
