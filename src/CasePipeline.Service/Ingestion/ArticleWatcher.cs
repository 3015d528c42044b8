using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Ingestion;

/// <summary>
/// Stands in for the blob trigger where there is no Functions host: reconciles again and again, at once after a start
/// and then more rarely the longer a run takes.
/// </summary>
public sealed class ArticleWatcher(Reconciler reconciler, TimeProvider time, ILogger<ArticleWatcher> logger)
    : BackgroundService
{
    // A run may take a tenth of the time.
    private const int RestFactor = 9;

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var rest = await RunAsync(stoppingToken).ConfigureAwait(false);
            await Task.Delay(rest, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            var report = await reconciler.RunAsync(cancellationToken).ConfigureAwait(false);
            if (report.Failed > 0)
            {
                return RestAfterFailure;
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.ReconcileEndedEarly(logger, exception);
            return RestAfterFailure;
        }
        catch (OperationCanceledException)
        {
            return TimeSpan.Zero;
        }

        var rest = time.GetElapsedTime(started) * RestFactor;
        return rest > ShortestRest ? rest : ShortestRest;
    }
}
