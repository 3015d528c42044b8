using System.Diagnostics;
using System.Globalization;
using System.Text;
using CasePipeline.Cli.Serve;

namespace CasePipeline.Cli.Tests.Serve;

/// <summary>A <c>casepipeline serve</c> on a free port.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private const string Listening = "Listening on ";

    private readonly Process _process;
    private readonly string _data;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private ServeProcess(Process process, string data)
    {
        _process = process;
        _data = data;
        process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(_errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>A client of its API, once it listens.</summary>
    public HttpClient Client { get; } = new();

    public string Output => Read(_output);

    /// <summary>What to add to a failure's message.</summary>
    public string Log => $"\n--- output of serve\n{Output}\n--- errors\n{Read(_errors)}";

    private string ProcessIdFile => Path.Combine(DataFolder.AzuritePath(new DirectoryInfo(_data)), "azurite.pid");

    /// <summary>Starts it, and does not wait for anything.</summary>
    /// <param name="data">The folder of <c>--data</c>.</param>
    /// <param name="connectionString">The storage account to use; null to let it start an Azurite.</param>
    /// <param name="options">More options.</param>
    public static ServeProcess Start(string data, string? connectionString = null, params IEnumerable<string> options)
    {
        var start = ProgramUnderTest.With(["serve", "--port", "0", "--data", data, .. options]);
        if (connectionString is not null)
        {
            start.Environment["AzureWebJobsStorage"] = connectionString;
        }

        return new ServeProcess(Process.Start(start)!, data);
    }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<ServeProcess> StartListeningAsync(
        string data, string? connectionString = null, params IEnumerable<string> options)
    {
        var serve = Start(data, connectionString, options);
        try
        {
            var line = await serve.WaitForLineAsync(Listening);
            serve.Client.BaseAddress = new Uri(line[Listening.Length..]);
            return serve;
        }
        catch
        {
            await serve.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until it prints a line.</summary>
    /// <returns>The line.</returns>
    public async Task<string> WaitForLineAsync(string start)
    {
        string? line = null;
        await Eventually.HoldsAsync(
            _ =>
            {
                var hasExited = _process.HasExited;
                line = Array.Find(Output.Split('\n'), it => it.StartsWith(start, StringComparison.Ordinal));
                Assert.True(line is not null || !hasExited, $"serve ended.{Log}");
                return Task.FromResult(line is not null);
            },
            () => $"serve never said '{start}'.{Log}");
        return line!;
    }

    /// <summary>Presses Ctrl+C and waits until it has ended.</summary>
    public async Task<CommandResult> StopAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C cannot be sent to one process alone here.");
        var id = _process.Id.ToString(CultureInfo.InvariantCulture);
        using (var kill = Process.Start("kill", [IgnoresInterrupt(id) ? "-TERM" : "-INT", id]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        return await WaitForEndAsync();
    }

    /// <summary>Waits until it has ended by itself.</summary>
    public async Task<CommandResult> WaitForEndAsync()
    {
        await WaitForExitAsync();
        return new CommandResult(_process.ExitCode, Output, Read(_errors));
    }

    /// <summary>Kills it as a power cut would, alone, and waits until nothing is left of it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitForExitAsync();
        await WaitForAzuriteToEndAsync();
    }

    /// <summary>Waits until the Azurite that it started is gone.</summary>
    public Task WaitForAzuriteToEndAsync() => Eventually.HoldsAsync(
        async cancellationToken =>
            !File.Exists(ProcessIdFile) && !await IsNamedByAProcessAsync(_data, cancellationToken),
        () => $"Azurite is left over.{Log}");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await WaitForExitAsync();
        }

        _process.Dispose();

        // Whoever deletes the folder next would run into it.
        await WaitForAzuriteToEndAsync();
    }

    // A shell that runs the tests in the background makes them and all that they start ignore Ctrl+C.
    private static bool IgnoresInterrupt(string processId)
    {
        const string Ignored = "SigIgn:";
        const long Interrupt = 1 << 1;
        var status = $"/proc/{processId}/status";
        var line = File.Exists(status)
            ? File.ReadLines(status).FirstOrDefault(it => it.StartsWith(Ignored, StringComparison.Ordinal))
            : null;
        return line is not null
            && (long.Parse(line.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                & Interrupt) != 0;
    }

    // An Azurite in its first moments has not written its process id yet.
    private static async Task<bool> IsNamedByAProcessAsync(string path, CancellationToken cancellationToken)
    {
        foreach (var process in OperatingSystem.IsLinux() ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (!char.IsAsciiDigit(Path.GetFileName(process)[0]))
            {
                continue;
            }

            try
            {
                var command = await File.ReadAllTextAsync(Path.Combine(process, "cmdline"), cancellationToken);
                if (command.Contains(path, StringComparison.Ordinal))
                {
                    return true;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It has ended meanwhile, or is somebody else's.
            }
        }

        return false;
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line).Append('\n');
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    // Also waits for the last lines of its output.
    private Task WaitForExitAsync() => Eventually.HoldsAsync(
        async cancellationToken =>
        {
            await _process.WaitForExitAsync(cancellationToken);
            return true;
        },
        () => $"serve does not end.{Log}");
}
