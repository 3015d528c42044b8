using System.Diagnostics;
using System.Text;

namespace CasePipeline.Cli.Tests;

/// <summary>How the program is started: as users do, in a process of its own.</summary>
internal static class ProgramUnderTest
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "casepipeline.dll");

    /// <summary>What starts it with arguments, its output to be read, and no storage configured.</summary>
    /// <remarks>
    /// AZURITE_ACCOUNTS stays as <see cref="Testing.AzuriteFixture"/> has set it: it must not disturb serve.
    /// </remarks>
    public static ProcessStartInfo With(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var name in start.Environment.Keys.Where(IsStorage).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static bool IsStorage(string name) =>
        name.StartsWith("AzureWebJobsStorage", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ArticleStorage", StringComparison.OrdinalIgnoreCase);
}
