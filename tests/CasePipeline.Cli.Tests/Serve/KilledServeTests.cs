using System.Net.Sockets;
using CasePipeline.Service.Articles;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve;

public class KilledServeTests
{
    private const string Name = "killed.txt";
    private const int Seed = 20230925;

    // From before anything is stored to after all is, on machines of any speed.
    private const int MostMilliseconds = 2000;

    private static readonly string Id = ArticleId.FromName(Name);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serve_Killed_At_Any_Moment_And_Started_Again_Ends_In_The_Right_State()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(Seed);
        var serve = await ServeProcess.StartListeningAsync(folder["data"]);
        try
        {
            (string Mark, int Count) before = ("", 0);
            (string Mark, int Count)[] versions = [("甲版", 198), ("乙版", 197), ("丙版", 198)];
            foreach (var (mark, count) in versions)
            {
                var content = SampleArticle.Bytes(count, mark);
                await KillDuringAsync(serve, () => serve.PutAsync(Name, content), random);
                await serve.DisposeAsync();

                // And once more while it mends what it finds, or before.
                serve = ServeProcess.Start(folder["data"]);
                await KillDuringAsync(serve, () => Task.CompletedTask, random);
                await serve.DisposeAsync();

                serve = await ServeProcess.StartListeningAsync(folder["data"]);
                await AssertWholeAsync(serve, before, (mark, count));

                var article = await serve.PutAsync(Name, content);
                Assert.Equal("ready", article.Text("status"));
                Assert.Equal(count, article.Number("caseCount"));
                await AssertWholeAsync(serve, (mark, count));
                before = (mark, count);
            }
        }
        finally
        {
            await serve.DisposeAsync();
        }
    }

    private static async Task KillDuringAsync(ServeProcess serve, Func<Task> work, Random random)
    {
        var doing = work();
        await Task.Delay(random.Next(MostMilliseconds), Cancel);
        await serve.KillAsync();
        try
        {
            await doing;
        }
        catch (Exception exception) when (exception is HttpRequestException or SocketException)
        {
            // Its answer never came; a connection that ends while it is made is told by the socket itself.
        }
    }

    /// <summary>All lists agree on one of some versions, with nothing else beside it.</summary>
    private static async Task AssertWholeAsync(ServeProcess serve, params (string Mark, int Count)[] versions)
    {
        // The article's blob may be newer than its records; it is read while we look, and must change as a whole.
        var cases = await serve.ReadCasesAsync(Id);
        Assert.True(
            cases.Count == 0 || versions.Any(version => version.Count == cases.Count
                && cases.TrueForAll(it => it.Text("title").StartsWith(version.Mark, StringComparison.Ordinal))),
            $"{cases.Count} cases: {string.Join('\n', cases)}{serve.Log}");

        var seen = "";
        await Eventually.HoldsAsync(
            async _ =>
            {
                var articles = await serve.ReadAllAsync("/api/articles");
                var all = await serve.ReadAllAsync("/api/cases?top=500");
                var ofSeries = await serve.ReadAllAsync("/api/cases?series=服务创新系列&top=500");
                seen = $"{string.Join('\n', articles)}\n{all.Count} cases, {ofSeries.Count} of the series";
                var count = articles.Sum(article => article.Number("caseCount"));
                return articles.TrueForAll(article => article.Text("status") == "ready")
                    && (count == 0 || versions.Any(version => version.Count == count))
                    && all.Count == count
                    && ofSeries.Count == count
                    && all.Select(it => it.Number("ordinal")).Order().SequenceEqual(Enumerable.Range(1, count))
                    && (count > 0 || versions.Length > 1);
            },
            () => $"What is listed never fits together: {seen}{serve.Log}");
    }
}
