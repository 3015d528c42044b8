using CasePipeline.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CasePipeline.Service.Tests.Publishing;

/// <summary>Ends the process after each of its storage requests in turn, and loses each answer in turn.</summary>
public class CrashTests(AzuriteFixture azurite)
{
    private const string Name = "a.txt";

    private static readonly byte[] First = SampleArticle.Plain(2, "甲版");
    private static readonly byte[] Second = SampleArticle.Plain(3, "乙版");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string?, string?> Changes => new()
    {
        { null, "甲版" },
        { "甲版", "乙版" },
        { "甲版", null },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Readers_See_Old_Or_New_Whole_And_The_Next_Delivery_Repairs(string? before, string? after)
    {
        for (var requests = 0; ; requests++)
        {
            var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
            await using var crashing = await PrepareAsync(before, after, time);
            crashing.Wire.DiesAfter = requests;
            var died = await DiesAsync(crashing);

            await using var other = crashing.Another(time);
            var seen = await View.ConsistentAsync(other, Name, Cancel);
            Assert.Contains(seen, new[] { before, after });

            // Whoever died holds its lease until then.
            time.Advance(TimeSpan.FromMinutes(3));
            await other.Ingestor.IngestAsync(Name, force: false, Cancel);
            Assert.Equal(after, await View.ConsistentAsync(other, Name, Cancel));
            await View.AssertNoOrphansAsync(other, Cancel);
            if (!died)
            {
                return;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_Reconcile_Run_Repairs_As_Well(string? before, string? after)
    {
        for (var requests = 0; ; requests += 3)
        {
            var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
            await using var crashing = await PrepareAsync(before, after, time);
            crashing.Wire.DiesAfter = requests;
            var died = await DiesAsync(crashing);

            await using var other = crashing.Another(time);
            time.Advance(TimeSpan.FromMinutes(3));
            var report = await other.Reconciler.RunAsync(Cancel);
            Assert.Equal(0, report.Failed);
            Assert.Equal(after, await View.ConsistentAsync(other, Name, Cancel));
            await View.AssertNoOrphansAsync(other, Cancel);
            if (!died)
            {
                return;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_Lost_Answer_Changes_Nothing(string? before, string? after)
    {
        for (var lost = 1; ; lost++)
        {
            await using var pipeline = await PrepareAsync(before, after, TimeProvider.System);
            pipeline.Wire.LosesAnswerTo = lost;
            await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
            var sent = pipeline.Wire.Requests.Count;

            Assert.Equal(after, await View.ConsistentAsync(pipeline, Name, Cancel));
            await View.AssertNoOrphansAsync(pipeline, Cancel);
            if (lost > sent)
            {
                return;
            }
        }
    }

    private static async Task<bool> DiesAsync(Pipeline pipeline)
    {
        try
        {
            await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
            return false;
        }
        catch (ProcessDiedException)
        {
            return true;
        }
    }

    private async Task<Pipeline> PrepareAsync(string? before, string? after, TimeProvider time)
    {
        var pipeline = await Pipeline.StartAsync(azurite.TakeAccount(), time);
        if (before is not null)
        {
            await pipeline.Container.UploadAsync(Name, First, Cancel);
            await pipeline.Ingestor.IngestAsync(Name, force: false, Cancel);
        }

        if (after is null)
        {
            await pipeline.Container.DeleteAsync(Name, Cancel);
        }
        else
        {
            await pipeline.Container.UploadAsync(Name, before is null ? First : Second, Cancel);
        }

        pipeline.Wire.Reset();
        return pipeline;
    }
}
