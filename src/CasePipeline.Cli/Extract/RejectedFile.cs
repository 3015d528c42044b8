namespace CasePipeline.Cli.Extract;

/// <summary>The line of a file that cannot be read.</summary>
internal sealed record RejectedFile(string File, string Code, string Message);
