namespace CasePipeline.Cli;

/// <summary>Ends a command with a message for its user and exit code 1.</summary>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class CommandFailedException(string message) : Exception(message);
