using System.Diagnostics;

namespace CasePipeline.Infra.Tests;

/// <summary>Runs the scripts with stand-ins for the tools that they call.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casepipeline-scripts-");

    public ScriptTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-ins are scripts for sh.");

    [Theory]
    [InlineData("connect-events.sh")]
    [InlineData("connect-events.ps1")]
    public async Task Connects_Events_Again_Until_The_App_Has_Its_Key(string script)
    {
        Stub("az", $"""[ "$(grep -c 'group create' '{Log}')" -ge 3 ]""");

        var exitCode = await RunAsync(script, ["some-rg", "func-some"]);

        Assert.Equal(0, exitCode);
        Assert.Equal(3, Calls().Length);
        Assert.All(Calls(), call =>
        {
            Assert.StartsWith("az deployment group create --name events ", call, StringComparison.Ordinal);
            Assert.Contains(" --resource-group some-rg ", call, StringComparison.Ordinal);
            Assert.Contains("/events.bicep --parameters functionAppName=func-some ", call, StringComparison.Ordinal);
            Assert.EndsWith(" --output none", call, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("connect-events.sh")]
    [InlineData("connect-events.ps1")]
    public async Task Takes_Names_And_Subscription_From_The_Environment_That_Azd_Gives(string script)
    {
        Stub("az", "");

        var exitCode = await RunAsync(script, [], new Dictionary<string, string>
        {
            ["AZURE_RESOURCE_GROUP"] = "azd-rg",
            ["FUNCTION_APP_NAME"] = "func-azd",
            ["AZURE_SUBSCRIPTION_ID"] = "some-subscription",
        });

        Assert.Equal(0, exitCode);
        var call = Assert.Single(Calls());
        Assert.Contains(" --resource-group azd-rg ", call, StringComparison.Ordinal);
        Assert.Contains(" functionAppName=func-azd ", call, StringComparison.Ordinal);
        Assert.EndsWith(" --subscription some-subscription", call, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("connect-events.sh")]
    [InlineData("connect-events.ps1")]
    public async Task Gives_Up_When_The_Key_Does_Not_Come(string script)
    {
        Stub("az", "false");

        Assert.NotEqual(0, await RunAsync(script, ["some-rg", "func-some"]));
        Assert.Equal(10, Calls().Length);
    }

    [Theory]
    [InlineData("connect-events.sh")]
    [InlineData("connect-events.ps1")]
    public async Task Calls_Nothing_Without_Names(string script)
    {
        Stub("az", "");

        Assert.NotEqual(0, await RunAsync(script, []));
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public async Task Deploys_The_Code_Before_It_Connects_Events()
    {
        Stub("az", """case "$*" in "functionapp list"*) echo func-some ;; esac""");
        Stub("dotnet", """while [ "$1" != --output ]; do shift; done; mkdir -p "$2" """);
        Stub("zip", "");

        var exitCode = await RunAsync("deploy.sh", ["some-rg"]);

        Assert.Equal(0, exitCode);
        Assert.Equal(
            ["az functionapp list", "dotnet publish", "zip", "az functionapp deployment", "az deployment group"],
            Calls().Select(Command));
    }

    [Fact]
    public async Task Says_So_When_There_Is_No_App()
    {
        Stub("az", "");

        Assert.NotEqual(0, await RunAsync("deploy.sh", ["some-rg"]));
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

    private Task<int> RunAsync(string script, string[] arguments) =>
        RunAsync(script, arguments, new Dictionary<string, string>());

    private async Task<int> RunAsync(
        string script, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var path = Path.Combine(Templates.Source, script);
        var start = Path.GetExtension(script) == ".ps1" ? PowerShell(path) : Shell(path);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["PATH"] = $"{_folder.FullName}:{start.Environment["PATH"]}";
        foreach (var name in new[] { "AZURE_RESOURCE_GROUP", "FUNCTION_APP_NAME", "AZURE_SUBSCRIPTION_ID" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    // Both are given a way to wait that takes no time.
    private ProcessStartInfo Shell(string path)
    {
        var sleep = Path.Combine(_folder.FullName, "sleep");
        if (!OperatingSystem.IsWindows())
        {
            File.WriteAllText(sleep, "#!/bin/sh\n");
            File.SetUnixFileMode(sleep, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new ProcessStartInfo("sh", [path]);
    }

    private ProcessStartInfo PowerShell(string path)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        Assert.SkipUnless(
            folders.Any(folder => File.Exists(Path.Combine(folder, "pwsh"))), "There is no PowerShell here.");
        var call = Path.Combine(_folder.FullName, "call.ps1");
        File.WriteAllText(call, $"function Start-Sleep {{ }}\n& '{path}' @args\nexit $LASTEXITCODE\n");
        return new ProcessStartInfo("pwsh", ["-NoProfile", "-NonInteractive", "-File", call]);
    }
}
