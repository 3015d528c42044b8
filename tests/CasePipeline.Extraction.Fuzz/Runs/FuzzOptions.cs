using System.Globalization;

namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>What the command line asks for.</summary>
internal sealed class FuzzOptions
{
    private readonly Dictionary<string, string> _values = [];

    private FuzzOptions(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var hasValue = i + 1 < arguments.Length && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            var name = arguments[i];
            _values[name] = hasValue ? arguments[++i] : "";
        }
    }

    public int Inputs => Number("--inputs", 100_000);

    public int Seed => Number("--seed", 1);

    public int Workers => Number("--workers", Math.Max(1, Environment.ProcessorCount));

    /// <summary>Number of the first input: a worker that replaces a dead one begins behind what killed it.</summary>
    public int From => Number("--from", 0);

    /// <summary>How far it is from one input of a worker to its next.</summary>
    public int Step => Number("--step", 1);

    public string Output => _values.GetValueOrDefault("--output", "fuzz-failures");

    public string? Replay => _values.GetValueOrDefault("--replay");

    public string? HostileInput => _values.GetValueOrDefault("--hostile-input");

    public string? Hostile => _values.GetValueOrDefault("--hostile");

    public bool IsWorker => _values.ContainsKey("--worker");

    /// <summary>The document whose examples are seeds.</summary>
    public string Examples { get; } = Path.Combine(Root(), "docs", "extraction.md");

    /// <summary>The samples, and folders separated by commas.</summary>
    public IEnumerable<string> SeedFolders =>
    [
        Path.Combine(Root(), "samples"),
        .. _values.GetValueOrDefault("--seeds", "").Split(',').Where(path => path != ""),
    ];

    public static FuzzOptions Parse(string[] arguments) => new(arguments);

    /// <summary>The command line of a worker that starts at an input.</summary>
    public IEnumerable<string> WorkerArguments(int from) =>
    [
        "--worker",
        "--inputs", Text(Inputs), "--seed", Text(Seed), "--from", Text(from), "--step", Text(Workers), "--output",
        Output,
        "--seeds", _values.GetValueOrDefault("--seeds", ","),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CasePipeline.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The program does not run inside the repository.");
        }

        return folder;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Number(string name, int otherwise) =>
        _values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
