namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Runs work with the smallest stack that a host gives its threads, so that deep recursion shows.</summary>
internal static class SmallStack
{
    // Windows' default; Linux gives 1.5 MiB or more.
    private const int Bytes = 1 << 20;

    public static void Run(Action work)
    {
        var thread = new Thread(() => work(), Bytes);
        thread.Start();
        thread.Join();
    }
}
