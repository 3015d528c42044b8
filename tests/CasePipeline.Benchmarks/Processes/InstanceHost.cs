using System.Runtime;
using CasePipeline.Service.Http;
using CasePipeline.Service.Ingestion;
using CasePipeline.Testing;
using Microsoft.AspNetCore.Builder;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>
/// The process of an instance: the service as it is, with its HTTP API, and routes besides that start what triggers
/// start elsewhere and read the meter on its wire.
/// </summary>
internal static class InstanceHost
{
    public const string MeterRoute = "/meter";

    public const string IngestRoute = "/trigger/ingest";

    public const string ReconcileRoute = "/trigger/reconcile";

    public static async Task RunAsync(string connectionString)
    {
        await using var pipeline = await Pipeline.StartAsync(connectionString);
        var builder = Loopback.CreateBuilder();
        pipeline.Register(builder.Services);
        await using var app = builder.Build();
        app.MapCasePipeline();
        app.MapDelete(MeterRoute, pipeline.Wire.Reset);
        app.MapGet(MeterRoute, (bool collect) => Read(pipeline.Wire, collect));
        app.MapPost(IngestRoute, async (string name, ArticleIngestor ingestor, CancellationToken cancellation) =>
            (await ingestor.IngestAsync(name, force: false, cancellation))?.CaseCount);
        app.MapPost(ReconcileRoute, (Reconciler reconciler, CancellationToken cancellation) =>
            reconciler.RunAsync(cancellation));
        await Loopback.RunAsync(app);
    }

    private static Reading Read(Wire wire, bool collect)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var resident = Environment.WorkingSet;
        if (collect)
        {
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return new Reading(
            wire.Traffic, cpu, resident, GC.GetTotalMemory(forceFullCollection: false), Environment.WorkingSet);
    }
}
