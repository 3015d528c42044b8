using System.Text.Json;
using CasePipeline.Benchmarks.Processes;
using CasePipeline.Benchmarks.Queries;

namespace CasePipeline.Benchmarks.Measurements;

/// <summary>Measures every kind of query on an instance that has answered before.</summary>
internal static class PageMeter
{
    private const int Repetitions = 5;

    public static async Task<IReadOnlyList<(Query Query, PageCost Cost)>> MeasureAsync(Instance instance)
    {
        var sample = await instance.GetAsync(QueryList.SamplePath);
        var costs = new List<(Query, PageCost)>();
        foreach (var query in QueryList.Create(JsonElement.Parse(sample.Body)))
        {
            await instance.GetAsync(query.Path);
            costs.Add((query, await MeasureAsync(instance, query)));
        }

        return costs;
    }

    private static async Task<PageCost> MeasureAsync(Instance instance, Query query)
    {
        var answers = new List<Answer>();
        if (query.Pages > 1)
        {
            // The first page is measured as a query of its own.
            var next = Instance.NextOf(await instance.GetAsync(query.Path));
            while (next is not null && answers.Count < query.Pages - 1)
            {
                answers.Add(await instance.GetAsync(next));
                next = Instance.NextOf(answers[^1]);
            }
        }
        else
        {
            for (var i = 0; i < Repetitions; i++)
            {
                answers.Add(await instance.GetAsync(query.Path));
            }
        }

        // A filter may leave a single page.
        return answers.Count == 0
            ? new PageCost(0, 0, 0, TimeSpan.Zero, TimeSpan.Zero)
            : new PageCost(
                answers.Max(answer => RequestsOf(answer)),
                answers.Average(answer => answer.Traffic.RowsRead),
                answers.Average(answer => answer.Traffic.BytesRead),
                MedianOf(answers, answer => answer.Elapsed),
                MedianOf(answers, answer => answer.Cpu));
    }

    private static TimeSpan MedianOf(List<Answer> answers, Func<Answer, TimeSpan> time) =>
        answers.Select(time).Order().ElementAt(answers.Count / 2);

    private static int RequestsOf(Answer answer) =>
        answer.Traffic.TableRequests + answer.Traffic.BlobReads + answer.Traffic.BlobWrites;
}
