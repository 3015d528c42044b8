using System.Text.Json;
using CasePipeline.Testing;

namespace CasePipeline.Extraction.Tests.Corpus;

/// <summary>The labelled articles. They are others' texts, so they are not in the repository but beside it.</summary>
internal static class CorpusFolder
{
    public static byte[] ReadArticle(string name) => File.ReadAllBytes(Repository.CorpusFile(name));

    public static IEnumerable<string> ArticleNames() => Directory.EnumerateFiles(Repository.Corpus())
        .Select(path => Path.GetFileName(path))
        .Where(name => !name.EndsWith(".json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The articles that have labels.</summary>
    public static IEnumerable<string> LabelledNames() => ArticleNames().Where(name => File.Exists(Repository.CorpusFile(LabelsName(name))));

    /// <summary>The labels of an article.</summary>
    public static LabelledArticle LabelsOf(string article) => ReadLabels(LabelsName(article));

    public static LabelledArticle ReadLabels(string name) => JsonSerializer.Deserialize<LabelledArticle>(
        File.ReadAllBytes(Repository.CorpusFile(name)),
        JsonSerializerOptions.Web)!;

    private static string LabelsName(string article) => Path.GetFileNameWithoutExtension(article) + ".truth.json";
}
