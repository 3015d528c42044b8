using CasePipeline.Testing;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>What an instance answered.</summary>
/// <param name="Body">The answer.</param>
/// <param name="Elapsed">How long the client waited for it.</param>
/// <param name="Cpu">Time that the instance's threads ran for it.</param>
/// <param name="Traffic">What the instance sent to and got from storage for it.</param>
internal sealed record Answer(byte[] Body, TimeSpan Elapsed, TimeSpan Cpu, Traffic Traffic);
