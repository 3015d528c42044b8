namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Inputs made to break a reader.</summary>
internal static class HostileInputs
{
    public static IReadOnlyList<HostileInput> All { get; } =
        [.. HostileTexts.All, .. HostilePages.All, .. HostileWord.All, .. HostilePdfs.All];
}
