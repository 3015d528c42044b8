using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Ingestion;

/// <summary>
/// Stands in for the blob trigger where there is no Functions host: reconciles again and again, at once after a start
/// and then more rarely the longer it takes to look.
/// </summary>
public sealed class ArticleWatcher(Reconciler reconciler, TimeProvider time, ILogger<ArticleWatcher> logger)
    : BackgroundService
{
    // Looking may take a tenth of the time.
    private const int RestFactor = 9;

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromSeconds(10);

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

            if (report.Ingested + report.Withdrawn > 0)
            {
                // More may have come meanwhile, and how long this took says nothing about looking.
                return ShortestRest;
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
        return TimeSpan.FromTicks(Math.Clamp(rest.Ticks, ShortestRest.Ticks, LongestRest.Ticks));
    }
}
