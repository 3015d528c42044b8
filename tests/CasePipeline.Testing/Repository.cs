using Xunit;

namespace CasePipeline.Testing;

/// <summary>Where things are beside the tests.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// An article of the labelled corpus, which lies beside the repository. Skips the test where there is no corpus; on
    /// the project's own CI there always is one.
    /// </summary>
    public static string CorpusFile(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "corpus", name);
        Assert.SkipUnless(
            File.Exists(path) || Environment.GetEnvironmentVariable("CI") == "true",
            $"The labelled corpus is not beside this repository: no {name}.");
        return path;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CasePipeline.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
