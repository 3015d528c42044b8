namespace CasePipeline.Service.Search;

/// <summary>
/// The projection that an instance of the service has. Those who ask while it is being brought up to date share the
/// next round, which begins after they asked, so that nobody misses an article that was ready by then.
/// </summary>
public sealed class CurrentProjection(ProjectionSource source)
{
    private readonly Lock _lock = new();
    private Projection? _projection;
    private Task _running = Task.CompletedTask;
    private Task<Projection>? _next;

    /// <summary>A projection of every change that was made before the call.</summary>
    internal Task<Projection> GetAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _next ??= RunAfterAsync(_running);
            return _next.WaitAsync(cancellationToken);
        }
    }

    // Of no caller's token: others wait for the same round.
    private async Task<Projection> RunAfterAsync(Task running)
    {
        await Task.Yield();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
        {
            _running = _next!;
            _next = null;
        }

        _projection = await source.BringUpToDateAsync(_projection, CancellationToken.None).ConfigureAwait(false);
        return _projection;
    }
}
