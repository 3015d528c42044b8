namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>How far inputs go.</summary>
/// <param name="Many">How often a mark is repeated or a thing stands within another.</param>
/// <param name="Long">The bytes of a long line or file.</param>
/// <param name="Huge">The bytes that a small archive swells to.</param>
internal sealed record HostileSize(int Many, int Long, int Huge)
{
    /// <summary>Beyond every limit of the readers: for the fuzzing program, which takes its time.</summary>
    public static readonly HostileSize Whole = new(100_000, 30_000_000, 1_000_000_000);

    /// <summary>Enough to break a careless reader, and read in milliseconds: for the tests.</summary>
    public static readonly HostileSize Small = new(1_000, 100_000, 10_000_000);
}
