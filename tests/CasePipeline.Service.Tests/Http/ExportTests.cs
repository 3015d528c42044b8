using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Export;
using CasePipeline.Service.Storage;
using Microsoft.AspNetCore.Http;
using Moq;

namespace CasePipeline.Service.Tests.Http;

public class ExportTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("?format=ndjson", null)]
    [InlineData("", "application/x-ndjson")]
    [InlineData("", "text/html;q=0.2, application/x-ndjson;q=0.9, application/json;q=0.1")]
    public async Task Writes_A_Case_A_Line(string query, string? accept)
    {
        using var response = await GetAsync("/api/cases" + query, accept);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType?.MediaType);
        var lines = (await response.Content.ReadAsStringAsync(Cancel)).Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(
            Enumerable.Range(1, 7),
            lines[..^1].Select(line => JsonElement.Parse(line).GetProperty("ordinal").GetInt32()));
    }

    [Fact]
    public async Task Writes_A_Table_For_Spreadsheets_With_What_The_Filters_Leave()
    {
        using var response = await GetAsync("/api/cases?q=%E7%AC%AC3%E5%8F%B7&format=csv", accept: null);
        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("cases.csv", response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancel);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("caseId,articleId,articleTitle,publishedOn,ordinal,series,award,year,title,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",2024-03-08,3,服务创新系列,2024服务创新年度案例,2024,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_Text_Like_A_Formula_Is_Not_One()
    {
        var record = new CaseRecord
        {
            CaseId = "a",
            ArticleId = "b",
            Ordinal = 1,
            Measures = [],
            Metrics = [],
            Grounding = new CaseGrounding(null, null, null, null, null),
            Title = "=HYPERLINK(\"x\")",
            Institution = "@银行",
            Award = "+1",
            Series = "-系列",
            Body = "一行\n\"二\"行，逗号,",
        };
        var text = Encoding.UTF8.GetString(CsvForm.Write([record], withHead: false).ToArray());
        Assert.Equal(
            "a,b,,,1,\"'-系列\",\"'+1\",,\"'=HYPERLINK(\"\"x\"\")\",\"'@银行\",\"一行\n\"\"二\"\"行，逗号,\",,\r\n", text);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task Writes_In_Pieces_However_Long_A_Page_Is(string format)
    {
        var record = new CaseRecord
        {
            CaseId = "a",
            ArticleId = "b",
            Ordinal = 1,
            Measures = [],
            Metrics = [],
            Grounding = new CaseGrounding(null, null, null, null, null),
            Body = new string('文', 400),
        };
        var page = new ListPage<CaseRecord>([.. Enumerable.Repeat(record, CaseReader.MaxTop)], "next");
        var last = new ListPage<CaseRecord>([record], Next: null);
        var pieces = new Mock<Stream>();
        var lengths = new List<int>();
        pieces.SetupGet(it => it.CanWrite).Returns(true);
        pieces.Setup(it => it.WriteAsync(It.IsAny<ReadOnlyMemory<byte>>(), It.IsAny<CancellationToken>()))
            .Callback((ReadOnlyMemory<byte> piece, CancellationToken _) => lengths.Add(piece.Length));
        var context = new DefaultHttpContext { Response = { Body = pieces.Object } };
        var chosen = ExportFormat.Of(context.Request, format)!;

        await new ExportResult(chosen, 1, page, _ => Task.FromResult(last)).ExecuteAsync(context);

        // The head, where there is one, and 501 cases of 1.2 KB or a little more.
        Assert.InRange(lengths.Sum(), 501 * 1200, 501 * 1500);
        Assert.All(lengths, length => Assert.InRange(length, 1, 20_000));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task Knows_What_The_Client_Has_Already(string format)
    {
        using var first = await GetAsync("/api/cases?format=" + format, accept: null);
        var tag = first.Headers.ETag!;
        Assert.True(tag.IsWeak);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/cases?format=" + format);
        request.Headers.IfNoneMatch.Add(tag);
        using var second = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);

        using var head = await api.Client.SendAsync(new(HttpMethod.Head, "/api/cases?format=" + format), Cancel);
        Assert.Equal((HttpStatusCode.OK, tag), (head.StatusCode, head.Headers.ETag));

        using var other = await GetAsync("/api/cases?q=a&format=" + format, accept: null);
        Assert.NotEqual(tag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("br", "/api/cases")]
    [InlineData("gzip", "/api/cases?format=csv")]
    [InlineData("br", "/api/cases?format=ndjson")]
    public async Task Compresses_For_Those_Who_Can_Read_It(string encoding, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);

        await using var body = await response.Content.ReadAsStreamAsync(Cancel);
        await using Stream plain = encoding == "br"
            ? new BrotliStream(body, CompressionMode.Decompress)
            : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        Assert.Equal(
            await (await GetAsync(address, accept: null)).Content.ReadAsStringAsync(Cancel),
            await reader.ReadToEndAsync(Cancel));
    }

    private Task<HttpResponseMessage> GetAsync(string address, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return api.Client.SendAsync(request, Cancel);
    }
}
