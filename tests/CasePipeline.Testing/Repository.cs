using Xunit;

namespace CasePipeline.Testing;

/// <summary>Where things are beside the tests.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The folder of the labelled corpus, which lies beside the repository. Where there is none, the test is skipped;
    /// the project's own CI always has it, and there the test fails.
    /// </summary>
    public static string Corpus()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus"));
        var exists = Directory.Exists(folder);
        Assert.SkipUnless(
            exists || Environment.GetEnvironmentVariable("CI") == "true",
            "The labelled corpus is not beside this repository.");
        Assert.True(exists, $"There is no corpus at {folder}.");
        return folder;
    }

    /// <summary>An article of the labelled corpus.</summary>
    public static string CorpusFile(string name) => Path.Combine(Corpus(), name);

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
