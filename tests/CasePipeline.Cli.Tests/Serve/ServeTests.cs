using System.Net;
using System.Net.Sockets;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve;

[Collection<SharedServe>]
public class ServeTests(ServeFixture fixture)
{
    private const int LargestSample = 198;

    [Fact]
    public async Task Says_That_It_Is_Healthy()
    {
        var health = await fixture.Serve.ReadAsync("/api/health");

        Assert.Equal("healthy", health.Text("status"));
    }

    [Fact]
    public async Task Serves_Every_Case_Of_The_Samples_Once()
    {
        var articles = await fixture.Serve.ReadAllAsync("/api/articles?top=2");
        var samples = articles
            .Where(article => article.Text("name").StartsWith("samples/", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.txt").Length, samples.Count);
        Assert.Contains(samples, article => article.Number("caseCount") == LargestSample);
        foreach (var article in samples)
        {
            Assert.Equal("ready", article.Text("status"));
            var id = article.Text("articleId");
            var cases = await fixture.Serve.ReadAllAsync($"/api/cases?article={id}");
            Assert.Equal(
                Enumerable.Range(1, article.Number("caseCount")).Select(ordinal => $"{id}-{ordinal:000}"),
                cases.Select(it => it.Text("caseId")));
        }
    }

    [Fact]
    public async Task The_List_Of_All_Cases_Holds_Each_Once()
    {
        var ids = (await fixture.Serve.ReadAllAsync("/api/cases")).ConvertAll(it => it.Text("caseId"));
        var articles = await fixture.Serve.ReadAllAsync("/api/articles");

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(articles.Sum(article => article.Number("caseCount")), ids.Count);
    }

    [Fact]
    public async Task A_Second_One_On_The_Same_Data_Says_Which_Folder_Is_In_Use()
    {
        var second = await CommandLine.RunAsync("serve", "--port", "0", "--data", fixture.Data);

        second.AssertEndedWith(ExitCodes.Failed);
        second.AssertErrorsHold(fixture.Data, "--data");
    }

    [Fact]
    public async Task A_Second_One_On_The_Same_Port_Says_How_To_Choose_Another()
    {
        using var folder = new TemporaryFolder();
        var port = $"{fixture.Url.Port}";

        var second = await CommandLine.RunAsync("serve", "--port", port, "--data", folder["data"]);

        second.AssertEndedWith(ExitCodes.Failed);
        second.AssertErrorsHold(port, "--port");
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "-1")]
    [InlineData("--host", "somewhere")]
    public async Task Refuses_Where_It_Cannot_Listen(string option, string value)
    {
        var result = await CommandLine.RunAsync("serve", option, value);

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold($"{option} takes");
    }

    [Fact]
    public async Task Does_Not_Answer_To_The_Host_Name_Of_Another_Site()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/health");
        request.Headers.Host = "attacker.example";

        using var response = await fixture.Serve.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Listens_On_Loopback_Only()
    {
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken))
            .Where(address => address.AddressFamily is AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        foreach (var address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(
                () => client.ConnectAsync(address, fixture.Url.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }
}
