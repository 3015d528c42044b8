namespace CasePipeline.Infra.Tests;

/// <summary>What the checks of this folder find wrong.</summary>
internal static class Findings
{
    /// <summary>Fails with all of them, each whole and on a line of its own.</summary>
    public static void AssertNone(IEnumerable<string> findings)
    {
        var text = string.Join('\n', findings);
        Assert.True(text.Length == 0, text);
    }
}
