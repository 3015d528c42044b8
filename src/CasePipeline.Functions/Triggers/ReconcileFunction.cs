using CasePipeline.Service.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace CasePipeline.Functions.Triggers;

/// <summary>Mends what deliveries missed: deletes, which trigger nothing, crashes, and failed articles.</summary>
public sealed class ReconcileFunction(Reconciler reconciler)
{
    private const string EveryQuarterOfAnHour = "0 */15 * * * *";

    /// <summary>Runs once.</summary>
    [Function("Reconcile")]
    public Task RunAsync([TimerTrigger(EveryQuarterOfAnHour)] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        return reconciler.RunAsync(cancellationToken);
    }
}
