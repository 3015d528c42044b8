using CasePipeline.Benchmarks.Processes;
using CasePipeline.Benchmarks.Queries;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>What the first search of a new instance takes.</summary>
/// <param name="Answer">Its answer.</param>
/// <param name="Before">The instance before it.</param>
/// <param name="After">The instance after it.</param>
internal sealed record ColdStart(Answer Answer, Reading Before, Reading After)
{
    public static async Task<ColdStart> MeasureAsync(Instance fresh)
    {
        // A point read, so that what every process does once is not counted.
        await fresh.GetAsync(QueryList.SamplePath);
        var before = await fresh.ReadAsync(collect: true);
        var answer = await fresh.GetAsync($"/api/cases?q={Uri.EscapeDataString(QueryList.FrequentWord)}");
        return new ColdStart(answer, before, await fresh.ReadAsync(collect: true));
    }
}
