using System.Collections.Concurrent;
using CasePipeline.Testing;

namespace CasePipeline.Service.Tests.Publishing;

public class ConcurrencyTests(AzuriteFixture azurite)
{
    private const string Name = "a.txt";
    private const int Changes = 12;

    private static readonly (int Cases, string Mark)[] Versions = [(2, "甲版"), (3, "乙版"), (5, "丙版")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Readers_Never_See_Half_An_Article_While_It_Changes()
    {
        await using var writing = await Pipeline.StartAsync(azurite.TakeAccount());
        await using var reading = writing.Another();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var seen = new ConcurrentBag<string?>();
        var reader = Task.Run(
            async () =>
            {
                while (!done.IsCancellationRequested)
                {
                    seen.Add(await View.OfAsync(reading, Name, Cancel));
                    seen.Add(await View.SearchedAsync(reading, Name, Cancel));
                }
            },
            Cancel);

        for (var i = 0; i < Changes; i++)
        {
            var (cases, mark) = Versions[i % Versions.Length];
            await writing.Container.UploadAsync(Name, SampleArticle.Bytes(cases, mark), Cancel);
            await writing.Ingestor.IngestAsync(Name, force: false, Cancel);
            if (i % 4 == 3)
            {
                await writing.Container.DeleteAsync(Name, Cancel);
                await writing.Ingestor.IngestAsync(Name, force: false, Cancel);
            }
        }

        await done.CancelAsync();
        await reader;
        Assert.NotEmpty(seen);
        await View.AssertNoOrphansAsync(writing, Cancel);
    }

    [Fact]
    public async Task Many_Deliveries_At_A_Time_Publish_Once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(2), Cancel);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var worker = pipeline.Another();
            var article = await worker.Ingestor.IngestAsync(Name, force: false, Cancel);
            Assert.Equal(2, article?.CaseCount);
        }));

        Assert.Equal("甲版", await View.ConsistentAsync(pipeline, Name, Cancel));
        await View.AssertNoOrphansAsync(pipeline, Cancel);
    }

    [Fact]
    public async Task Deliveries_While_The_Blob_Changes_End_With_The_Newest_Version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        var deliveries = new List<Task>();
        foreach (var (cases, mark) in Versions)
        {
            await pipeline.Container.UploadAsync(Name, SampleArticle.Bytes(cases, mark), Cancel);
            deliveries.AddRange(Enumerable.Range(0, 3).Select(async _ =>
            {
                await using var worker = pipeline.Another();
                await worker.Ingestor.IngestAsync(Name, force: false, Cancel);
            }));
        }

        await Task.WhenAll(deliveries);

        Assert.Equal("丙版", await View.ConsistentAsync(pipeline, Name, Cancel));
        await View.AssertNoOrphansAsync(pipeline, Cancel);
    }

    [Fact]
    public async Task A_Worker_That_Was_Taken_For_Dead_Leaves_Nothing_Behind()
    {
        await using var slow = await Pipeline.StartAsync(azurite.TakeAccount());
        await slow.Container.UploadAsync(Name, SampleArticle.Bytes(2), Cancel);
        await using var other = slow.Another();
        var takenOver = false;
        slow.Wire.BeforeEach = async request =>
        {
            // Once it writes its cases, another process finds it abandoned and publishes a newer version.
            if (request.Contains("$batch", StringComparison.Ordinal) && !takenOver)
            {
                takenOver = true;
                await slow.Container.UploadAsync(Name, SampleArticle.Bytes(3, "乙版"), Cancel);
                await other.Publisher.RepairAllAsync(force: true, Cancel);
                await other.Ingestor.IngestAsync(Name, force: false, Cancel);
            }
        };

        await slow.Ingestor.IngestAsync(Name, force: false, Cancel);

        Assert.True(takenOver);
        Assert.Equal("乙版", await View.ConsistentAsync(other, Name, Cancel));
        await View.AssertNoOrphansAsync(other, Cancel);
    }

    [Fact]
    public async Task A_Reader_Looks_Again_When_An_Article_Is_Published_Between_Its_Looks()
    {
        for (var transactions = 1; ; transactions++)
        {
            await using var writing = await Pipeline.StartAsync(azurite.TakeAccount());
            await writing.Container.UploadAsync(Name, SampleArticle.Plain(2, "甲版"), Cancel);
            await writing.Ingestor.IngestAsync(Name, force: false, Cancel);
            await writing.Container.UploadAsync(Name, SampleArticle.Plain(3, "乙版"), Cancel);

            // The writer stops after so many transactions, until the reader has had its first look.
            var stopped = new TaskCompletionSource();
            var goOn = new TaskCompletionSource();
            var sent = 0;
            writing.Wire.BeforeEach = async request =>
            {
                if (request.EndsWith("$batch", StringComparison.Ordinal)
                    && Interlocked.Increment(ref sent) > transactions)
                {
                    stopped.TrySetResult();
                    await goOn.Task;
                }
            };
            var writer = writing.Ingestor.IngestAsync(Name, force: false, Cancel);
            await Task.WhenAny(stopped.Task, writer);
            await using var reading = writing.Another();
            reading.Wire.BeforeEach = async request =>
            {
                if (request.EndsWith("/articles()", StringComparison.Ordinal))
                {
                    goOn.TrySetResult();
                    await writer;
                }
            };

            Assert.NotNull(await View.OfAsync(reading, Name, Cancel));

            goOn.TrySetResult();
            await writer;
            if (!stopped.Task.IsCompleted)
            {
                return;
            }
        }
    }
}
