using System.Diagnostics;

namespace CasePipeline.Infra.Tests;

/// <summary>Runs the scripts with stand-ins for the tools that they call.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casepipeline-scripts-");

    public ScriptTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for sh.");

    [Fact]
    public async Task Connects_Events_Again_Until_The_App_Has_Its_Key()
    {
        Stub("sleep", "");
        Stub("az", $"""[ "$(grep -c 'group create' '{Log}')" -ge 3 ]""");

        var exitCode = await RunAsync("connect-events.sh", "some-rg", "func-some");

        Assert.Equal(0, exitCode);
        Assert.Equal(["az", "sleep", "az", "sleep", "az"], Calls().Select(call => call.Split(' ')[0]));
        Assert.Contains("--resource-group some-rg", Calls()[^1], StringComparison.Ordinal);
        Assert.Contains("--parameters functionAppName=func-some", Calls()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_Up_When_The_Key_Does_Not_Come()
    {
        Stub("sleep", "");
        Stub("az", "false");

        Assert.NotEqual(0, await RunAsync("connect-events.sh", "some-rg", "func-some"));
        Assert.Equal(10, Calls().Count(call => call.StartsWith("az", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Deploys_The_Code_Before_It_Connects_Events()
    {
        Stub("az", """case "$*" in "functionapp list"*) echo func-some ;; esac""");
        Stub("dotnet", """while [ "$1" != --output ]; do shift; done; mkdir -p "$2" """);
        Stub("zip", "");

        var exitCode = await RunAsync("deploy.sh", "some-rg");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            ["az functionapp list", "dotnet publish", "zip", "az functionapp deployment", "az deployment group"],
            Calls().Select(Command));
    }

    [Fact]
    public async Task Says_So_When_There_Is_No_App()
    {
        Stub("az", "");

        Assert.NotEqual(0, await RunAsync("deploy.sh", "some-rg"));
        Assert.Single(Calls());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Command(string call) =>
        string.Join(' ', call.Split(' ').TakeWhile(word => word[0] is not ('-' or '/')).Take(3));

    private string Log => Path.Combine(_folder.FullName, "log");

    private string[] Calls() => File.ReadAllLines(Log);

    private void Stub(string tool, string behaviour)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(_folder.FullName, tool);
        File.WriteAllText(path, $"#!/bin/sh\necho {tool} \"$@\" >> '{Log}'\n{behaviour}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<int> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", [Path.Combine(Templates.Source, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_folder.FullName}:{start.Environment["PATH"]}";
        start.Environment.Remove("AZURE_SUBSCRIPTION_ID");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
