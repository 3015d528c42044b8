using System.Runtime.InteropServices;

namespace CasePipeline.Cli;

/// <summary>
/// Turns Ctrl+C and SIGTERM into a cancellation; the second one ends the process at once. In place of
/// System.CommandLine's handler, which is registered only after the command has begun: a signal before that would kill
/// it while it starts things.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested)
        {
            // Nothing is left behind all the same: Azurite ends with its parent.
            Environment.Exit(ExitCodes.Failed);
        }

        signal.Cancel = true;
        _stop.Cancel();
    }
}
