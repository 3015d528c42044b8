namespace CasePipeline.Benchmarks.Articles;

/// <summary>Numbers that look random and are the same everywhere (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public int Roll(int count)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }

    public string Pick(string[] words) => words[Roll(words.Length)];

    public char Pick(string characters) => characters[Roll(characters.Length)];
}
