namespace CasePipeline.Extraction.Fuzz.Runs;

/// <summary>Reads one file again and tells all about it.</summary>
internal static class Replay
{
    public static int Run(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Verdict? verdict = null;
        SmallStack.Run(() => verdict = Judge.Read(bytes, twice: true));
        Console.WriteLine(verdict);
        return verdict?.Failure is null ? 0 : 1;
    }
}
