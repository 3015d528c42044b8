using System.CommandLine;

namespace CasePipeline.Cli;

/// <summary>Runs a command and turns what goes wrong into a message; users see no stack trace.</summary>
internal static class CommandRunner
{
    public static async Task<int> RunAsync(ParseResult command)
    {
        using var signals = new StopSignals();
        try
        {
            return await command.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                signals.Token);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return ExitCodes.Failed;
        }
        catch (CommandFailedException exception)
        {
            await Console.Error.WriteLineAsync($"casepipeline: {exception.Message}");
            return ExitCodes.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"casepipeline: {exception.Message}");
            return ExitCodes.Failed;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync(
                $"casepipeline: {exception.GetType().Name}: {exception.Message}\n"
                + "This should not happen. Please report it, with the command that you ran.");
            return ExitCodes.Failed;
        }
    }
}
