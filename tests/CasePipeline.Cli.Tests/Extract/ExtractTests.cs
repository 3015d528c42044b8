using System.Text;
using System.Text.Json;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Extract;

public sealed class ExtractTests : IDisposable
{
    private static readonly byte[] WithoutCases = "关于开展征集活动的通知\n请各单位积极报送。\n"u8.ToArray();
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Prints_One_File_As_One_Object_In_Chinese()
    {
        var result = await CommandLine.RunAsync("extract", _folder.Write("一 #1.txt", SampleArticle.Bytes(3)));

        result.AssertEndedWith(ExitCodes.Success);
        Assert.Empty(result.Errors);
        Assert.Contains("甲版第1号服务方案", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", result.Output, StringComparison.Ordinal);
        var json = JsonElement.Parse(result.Output);
        Assert.Equal(3, json.GetProperty("cases").GetArrayLength());
        Assert.Equal(["article", "cases", "warnings"], json.EnumerateObject().Select(it => it.Name));
    }

    [Fact]
    public async Task Prints_The_Cases_Of_The_Article_That_This_Project_Exists_For()
    {
        var result = await CommandLine.RunAsync("extract", Repository.CorpusFile("00.txt"));

        result.AssertEndedWith(ExitCodes.Success);
        var json = JsonElement.Parse(result.Output);
        Assert.Equal(18, json.GetProperty("article").GetProperty("caseCount").GetInt32());
        Assert.Equal(18, json.GetProperty("cases").GetArrayLength());
        Assert.Empty(json.GetProperty("warnings").EnumerateArray());
    }

    [Fact]
    public async Task Prints_Several_Files_As_One_Object_A_Line_In_Their_Order_Whatever_Becomes_Of_Each()
    {
        var result = await CommandLine.RunAsync(
            "extract",
            _folder.Write("three.txt", SampleArticle.Bytes(3)),
            _folder.Write("empty.txt", []),
            _folder["missing.txt"],
            _folder.Write("one.txt", SampleArticle.Bytes(1, "乙版")));

        result.AssertEndedWith(ExitCodes.Failed);
        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        var objects = Array.ConvertAll(lines, line => JsonElement.Parse(line));
        Assert.Equal(3, objects[0].GetProperty("article").GetProperty("caseCount").GetInt32());
        Assert.Equal(RejectionCodes.Empty, objects[1].GetProperty("code").GetString());
        Assert.Equal(_folder["empty.txt"], objects[1].GetProperty("file").GetString());
        Assert.Equal("file-not-found", objects[2].GetProperty("code").GetString());
        Assert.Equal(1, objects[3].GetProperty("article").GetProperty("caseCount").GetInt32());
        result.AssertErrorsHold("empty.txt: empty:", "missing.txt: file-not-found:");
    }

    [Theory]
    [InlineData("empty.txt", RejectionCodes.Empty)]
    [InlineData("picture.txt", RejectionCodes.Picture)]
    [InlineData("large.txt", RejectionCodes.TooLarge)]
    [InlineData("missing.txt", "file-not-found")]
    public async Task Says_Why_A_File_Cannot_Be_Read(string name, string code)
    {
        _folder.Write("empty.txt", []);
        _folder.Write("picture.txt", Png);
        using (var large = new FileStream(_folder["large.txt"], FileMode.Create))
        {
            large.SetLength(200L * 1024 * 1024);
        }

        var result = await CommandLine.RunAsync("extract", _folder[name]);

        result.AssertEndedWith(ExitCodes.Failed);
        Assert.Empty(result.Output);
        result.AssertErrorsHold($"{_folder[name]}: {code}: ");
        Assert.Single(result.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task An_Announcement_Without_Cases_Is_No_Error_But_Says_So()
    {
        var result = await CommandLine.RunAsync("extract", _folder.Write("notice.txt", WithoutCases));

        result.AssertEndedWith(ExitCodes.Success);
        var json = JsonElement.Parse(result.Output);
        Assert.Empty(json.GetProperty("cases").EnumerateArray());
        Assert.Equal(
            WarningCodes.CallForEntries,
            Assert.Single(json.GetProperty("warnings").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Prints_The_Same_Bytes_Each_Time()
    {
        var file = _folder.Write("a.txt", Encoding.UTF8.GetBytes(SampleArticle.Text(20)));

        var first = await CommandLine.RunAsync("extract", file);
        var second = await CommandLine.RunAsync("extract", file);

        Assert.Equal(first.Output, second.Output);
    }
}
