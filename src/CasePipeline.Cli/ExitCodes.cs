namespace CasePipeline.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    public const int Failed = 1;
}
