using System.Diagnostics;

namespace CasePipeline.Cli.Tests;

/// <summary>Runs commands that end by themselves.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    public static async Task<CommandResult> RunAsync(params IEnumerable<string> arguments)
    {
        using var process = Process.Start(ProgramUnderTest.With(arguments))!;
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Deadline);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        return new CommandResult(process.ExitCode, await output, await errors);
    }
}
