namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>An input made to break a reader.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Makes its bytes.</param>
internal sealed record HostileInput(string Name, Func<byte[]> Make);
