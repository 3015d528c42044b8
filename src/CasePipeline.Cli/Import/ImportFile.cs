namespace CasePipeline.Cli.Import;

/// <summary>A file to upload.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">The name that its blob gets.</param>
internal sealed record ImportFile(string Path, string Name);
