namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>An award of a made-up announcement and who won it.</summary>
internal sealed record ModelAward(string Name, IReadOnlyList<ModelCase> Cases);
