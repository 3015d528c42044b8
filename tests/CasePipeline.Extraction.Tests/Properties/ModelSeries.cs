namespace CasePipeline.Extraction.Tests.Properties;

/// <summary>A series of a made-up announcement.</summary>
internal sealed record ModelSeries(string Name, IReadOnlyList<ModelAward> Awards);
