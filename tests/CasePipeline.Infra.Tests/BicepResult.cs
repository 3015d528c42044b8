namespace CasePipeline.Infra.Tests;

/// <summary>What a run of the compiler came to.</summary>
/// <param name="ExitCode">0 without errors; warnings do not change it.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Messages">Warnings and errors.</param>
internal sealed record BicepResult(int ExitCode, string Output, string Messages);
