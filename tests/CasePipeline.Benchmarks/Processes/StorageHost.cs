using CasePipeline.Benchmarks.TableModel;
using Microsoft.AspNetCore.Builder;

namespace CasePipeline.Benchmarks.Processes;

/// <summary>The process of the table model.</summary>
internal static class StorageHost
{
    public static async Task RunAsync()
    {
        await using var app = Loopback.CreateBuilder().Build();
        app.Run(new TableServer(TimeProvider.System).AnswerAsync);
        await Loopback.RunAsync(app);
    }
}
