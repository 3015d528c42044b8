using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve;

public class StopTests
{
    [Fact]
    public async Task Ctrl_C_Stops_It_And_Azurite_And_What_Was_Stored_Stays()
    {
        using var folder = new TemporaryFolder();
        await using (var serve = await ServeProcess.StartListeningAsync(folder["data"]))
        {
            await serve.PutAsync("a.txt", SampleArticle.Bytes(3));

            var result = await serve.StopAsync();

            result.AssertEndedWith(ExitCodes.Success);
            Assert.EndsWith("Stopped.\n", result.Output.TrimEnd('\n') + '\n', StringComparison.Ordinal);
            await serve.WaitForAzuriteToEndAsync();
        }

        await using var next = await ServeProcess.StartListeningAsync(folder["data"]);
        var article = Assert.Single(await next.ReadAllAsync("/api/articles"));
        Assert.Equal("ready", article.Text("status"));
        Assert.Equal(3, (await next.ReadCasesAsync(article.Text("articleId"))).Count);
    }

    [Fact]
    public async Task Ctrl_C_Stops_It_Half_Way_Through_Starting()
    {
        using var folder = new TemporaryFolder();
        await using var serve = ServeProcess.Start(folder["data"], options: "--samples");
        await serve.WaitForLineAsync("Starting Azurite");

        var result = await serve.StopAsync();

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold("Stopped.");
        await serve.WaitForAzuriteToEndAsync();
    }
}
