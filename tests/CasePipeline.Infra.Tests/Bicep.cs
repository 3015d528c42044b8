using System.Diagnostics;
using System.Reflection;

namespace CasePipeline.Infra.Tests;

/// <summary>The Bicep compiler, as the NuGet package brings it. It works without a network.</summary>
internal static class Bicep
{
    private static readonly string Executable = Find();

    /// <summary>Runs it; every warning is a failure.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="environment">Environment variables that parameter files read.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<BicepResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Executable, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new BicepResult(process.ExitCode, await output, await errors);
    }

    private static string Find()
    {
        var folder = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "BicepFolder").Value!;
        var name = OperatingSystem.IsWindows() ? "bicep.exe" : "bicep";
        var path = Path.Combine(folder, name);
        if (!OperatingSystem.IsWindows())
        {
            // NuGet unpacks files without the right to run them.
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute);
        }

        return path;
    }
}
