namespace CasePipeline.Benchmarks.Report;

/// <summary>Which limits were broken.</summary>
internal sealed class Verdict
{
    private readonly List<string> _broken = [];

    public int Checks { get; private set; }

    public IReadOnlyList<string> Broken => _broken;

    public void Check(bool holds, string limit)
    {
        Checks++;
        if (!holds)
        {
            _broken.Add(limit);
        }
    }
}
