namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Inputs made to break a reader.</summary>
internal static class HostileInputs
{
    public static IReadOnlyList<HostileInput> All(HostileSize size) =>
    [
        .. new HostileTexts(size).All, .. new HostileEnglish(size).All, .. new HostilePages(size).All,
        .. new HostileWord(size).All, .. new HostilePdfs(size).All,
    ];
}
