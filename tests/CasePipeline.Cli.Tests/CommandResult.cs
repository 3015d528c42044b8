namespace CasePipeline.Cli.Tests;

/// <summary>What a command that has ended left.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Makes sure that it ended as it should, and showed nothing that is meant for programmers.</summary>
    public void AssertEndedWith(int exitCode)
    {
        Assert.True(exitCode == ExitCode, ToString());
        Assert.False(ShowsStackTrace(Errors) || ShowsStackTrace(Output), ToString());
        Assert.False(Errors.Contains("This should not happen", StringComparison.Ordinal), ToString());
    }

    /// <summary>Makes sure that its errors hold each of some parts.</summary>
    public void AssertErrorsHold(params IEnumerable<string> parts) =>
        Assert.All(parts, part => Assert.True(Errors.Contains(part, StringComparison.Ordinal), $"No {part} in {this}"));

    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}\n--- errors\n{Errors}";

    private static bool ShowsStackTrace(string text) => text.Contains("   at ", StringComparison.Ordinal);
}
