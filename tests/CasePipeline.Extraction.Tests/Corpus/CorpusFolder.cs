using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CasePipeline.Extraction.Corpus;

/// <summary>
/// The labelled articles beside the repository. They are others' texts and are not in it: without them these tests
/// are skipped, except in continuous integration, where they have to be there.
/// </summary>
internal static class CorpusFolder
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(ProjectFolder(), "../../../shared/corpus"));

    public static void Require()
    {
        var exists = Directory.Exists(Folder);
        var isRequired = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipUnless(exists || isRequired, $"There is no corpus at {Folder}.");
        Assert.True(exists, $"There is no corpus at {Folder}.");
    }

    public static byte[] ReadArticle(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static IEnumerable<string> ArticleNames() =>
        Directory.EnumerateFiles(Folder).Where(path => !path.EndsWith(".json", StringComparison.Ordinal)).Order();

    public static LabelledArticle ReadLabels(string name) => JsonSerializer.Deserialize<LabelledArticle>(
        File.ReadAllBytes(Path.Combine(Folder, name)),
        JsonSerializerOptions.Web)!;

    private static string ProjectFolder([CallerFilePath] string path = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
