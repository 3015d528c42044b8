using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace CasePipeline.Cli.Serve;

/// <summary>
/// Azurite as npm installs it from the lock file beside the program, once for each user and lock file.
/// </summary>
internal static class AzuriteInstallation
{
    private const string InstallerFolder = "azurite";
    private const string LockFile = "package-lock.json";
    private const int LockHashBytes = 4;

    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(200);

    /// <summary>The script to run before Azurite's own, so that it ends with the process that started it.</summary>
    public static string PreloadScript { get; } = PathOf("exit-with-parent.cjs");

    /// <summary>Makes sure that Azurite is installed.</summary>
    /// <param name="progress">Is told what is going on if it takes a while.</param>
    /// <param name="cancellationToken">Stops the installation; what is done so far does not count.</param>
    /// <returns>The path of Azurite's main script.</returns>
    /// <exception cref="CommandFailedException">npm is missing or fails.</exception>
    public static async Task<string> EnsureAsync(TextWriter progress, CancellationToken cancellationToken)
    {
        var lockHash = SHA256.HashData(await File.ReadAllBytesAsync(PathOf(LockFile), cancellationToken));
        var root = Path.Combine(UserFolder(), "casepipeline");
        var folder = Path.Combine(root, $"azurite-{Convert.ToHexStringLower(lockHash.AsSpan(0, LockHashBytes))}");
        var script = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (File.Exists(script))
        {
            return script;
        }

        Directory.CreateDirectory(root);
        await using var turn = await WaitForTurnAsync(Path.Combine(root, "install.lock"), cancellationToken);
        if (!File.Exists(script))
        {
            await progress.WriteLineAsync($"Installing Azurite, the storage emulator, into {folder} (once) …");
            await InstallAsync(folder, cancellationToken);
        }

        return script;
    }

    private static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        var unfinished = folder + ".unfinished";
        Directory.CreateDirectory(unfinished);
        File.Copy(PathOf("package.json"), Path.Combine(unfinished, "package.json"), overwrite: true);
        File.Copy(PathOf(LockFile), Path.Combine(unfinished, LockFile), overwrite: true);
        await RunNpmAsync(unfinished, cancellationToken);

        // Only a whole installation gets the name that is looked for.
        Directory.Move(unfinished, folder);
    }

    private static async Task RunNpmAsync(string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error" },
        };
        try
        {
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await npm.WaitForExitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                npm.Kill(entireProcessTree: true);
                throw;
            }

            await output;
            if (npm.ExitCode != 0)
            {
                throw new CommandFailedException(
                    $"npm could not install Azurite (exit code {npm.ExitCode}):\n{await errors}"
                    + "Mend that, or set AzureWebJobsStorage to a storage account.");
            }
        }
        catch (Win32Exception)
        {
            throw new CommandFailedException(
                "npm was not found. Install Node.js 20 or later, or set AzureWebJobsStorage to a storage account.");
        }
    }

    private static async Task<FileStream> WaitForTurnAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(PollingInterval, cancellationToken);
            }
        }
    }

    private static string UserFolder()
    {
        var folder = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return folder.Length > 0 ? folder : Path.GetTempPath();
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, InstallerFolder, file);
}
