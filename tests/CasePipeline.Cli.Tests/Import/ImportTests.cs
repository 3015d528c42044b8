using CasePipeline.Cli.Tests.Serve;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Articles;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Import;

[Collection<SharedServe>]
public sealed class ImportTests(ServeFixture fixture) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tells_What_Became_Of_Each_File_Of_A_Folder()
    {
        _folder.Write("mixed/good.txt", SampleArticle.Bytes(3));
        _folder.Write("mixed/sub/年报 #1.txt", SampleArticle.Bytes(2, "乙版"));
        _folder.Write("mixed/empty.txt", []);
        _folder.Write("mixed/notice.txt", "关于开展征集活动的通知\n请各单位积极报送。\n"u8);

        var result = await ImportAsync(_folder["mixed"]);

        result.AssertEndedWith(ExitCodes.Failed);
        AssertRow(result, "mixed/good.txt", "ready", "3");
        AssertRow(result, "mixed/sub/年报 #1.txt", "ready", "2");
        AssertRow(result, "mixed/empty.txt", "rejected", RejectionCodes.Empty);
        AssertRow(result, "mixed/notice.txt", "ready", WarningCodes.CallForEntries);
        Assert.Contains("3 of 4 ready, with 5 cases.", result.Output, StringComparison.Ordinal);
        var article = await fixture.Serve.ReadAsync($"/api/articles/{ArticleId.FromName("mixed/sub/年报 #1.txt")}");
        Assert.Equal("mixed/sub/年报 #1.txt", article.Text("name"));
    }

    [Fact]
    public async Task Ends_Well_When_Every_Article_Is_Ready()
    {
        _folder.Write("good/a.txt", SampleArticle.Bytes(3));
        var single = _folder.Write("single.txt", SampleArticle.Bytes(1));

        var result = await ImportAsync(_folder["good"], single);

        result.AssertEndedWith(ExitCodes.Success);
        AssertRow(result, "good/a.txt", "ready", "3");
        AssertRow(result, "single.txt", "ready", "1");
    }

    [Fact]
    public async Task Says_That_The_Service_Refuses_A_Large_File_And_Takes_The_Others()
    {
        using (var large = new FileStream(_folder["large.txt"], FileMode.Create))
        {
            large.SetLength(200L * 1024 * 1024);
        }

        var result = await ImportAsync(_folder["large.txt"], _folder.Write("small.txt", SampleArticle.Bytes(1)));

        result.AssertEndedWith(ExitCodes.Failed);
        AssertRow(result, "large.txt", "refused", RejectionCodes.TooLarge);
        AssertRow(result, "small.txt", "ready", "1");
    }

    [Fact]
    public async Task Says_How_To_Start_A_Service_When_None_Answers()
    {
        var file = _folder.Write("a.txt", SampleArticle.Bytes(1));

        var result = await CommandLine.RunAsync("import", file, "--url", "http://127.0.0.1:1");

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold("http://127.0.0.1:1", "casepipeline serve", "--url");
    }

    [Theory]
    [InlineData("somewhere")]
    [InlineData("ftp://127.0.0.1")]
    public async Task Refuses_An_Address_That_No_Service_Can_Have(string url)
    {
        var result = await CommandLine.RunAsync("import", _folder.Path, "--url", url);

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold("--url takes");
    }

    [Fact]
    public async Task Uploads_Nothing_When_Two_Files_Would_Get_One_Name()
    {
        var first = _folder.Write("x/clash.txt", SampleArticle.Bytes(1));
        var second = _folder.Write("y/clash.txt", SampleArticle.Bytes(2));

        var result = await ImportAsync(first, second);

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold("clash.txt", first, second);
        Assert.DoesNotContain(
            await fixture.Serve.ReadAllAsync("/api/articles"), article => article.Text("name") == "clash.txt");
    }

    [Fact]
    public async Task Uploads_Nothing_When_A_File_Is_Missing()
    {
        var first = _folder.Write("present.txt", SampleArticle.Bytes(1));

        var result = await ImportAsync(first, _folder["absent.txt"]);

        result.AssertEndedWith(ExitCodes.Failed);
        result.AssertErrorsHold("absent.txt");
        Assert.DoesNotContain(
            await fixture.Serve.ReadAllAsync("/api/articles"), article => article.Text("name") == "present.txt");
    }

    private static void AssertRow(CommandResult result, params string[] parts) => Assert.True(
        result.Output.Split('\n').Any(line => parts.All(part => line.Contains(part, StringComparison.Ordinal))),
        $"No line with {string.Join(", ", parts)}: {result}");

    private Task<CommandResult> ImportAsync(params IEnumerable<string> paths) =>
        CommandLine.RunAsync(["import", "--url", $"{fixture.Url}", .. paths]);
}
