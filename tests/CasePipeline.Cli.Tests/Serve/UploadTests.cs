using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve;

[Collection<SharedServe>]
public class UploadTests(ServeFixture fixture)
{
    private const string Corpus00 = "00.txt";
    private const int CasesOf00 = 18;

    private static readonly string[] GroundedFields = ["series", "award", "title", "institution", "body"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("18 projects of Fujian.txt")]
    [InlineData("福建农信创新案例.txt")]
    [InlineData("issue #2.txt")]
    [InlineData("100%.txt")]
    [InlineData("a%2Fb.txt")]
    [InlineData("福建/2023 年/案例.txt")]
    [InlineData("cafe\u0301.txt")]
    public Task Takes_An_Article_By_Any_Name(string name) => AssertTakesAsync(name);

    [Fact]
    public Task Takes_An_Article_By_A_Long_Name() => AssertTakesAsync(new string('农', 500));

    [Fact]
    public async Task Finds_The_Cases_Of_An_Institution_And_Of_A_Year_And_Series()
    {
        var id = (await PutAsync("find.txt")).Text("articleId");

        var byInstitution = await fixture.Serve.ReadAllAsync($"/api/cases?institution=安溪农商银行&article={id}");
        var bySeries = await fixture.Serve.ReadAllAsync($"/api/cases?year=2023&series=普惠金融系列&article={id}");
        var everywhere = await fixture.Serve.ReadAllAsync("/api/cases?institution=安溪农商银行");

        Assert.Equal("“乡里通”让普惠金融更实更暖更快", Assert.Single(byInstitution).Text("title"));
        Assert.Equal(4, bySeries.Count);
        Assert.All(bySeries, it => Assert.Equal("普惠金融系列", it.Text("series")));
        Assert.Contains(id, everywhere.Select(it => it.Text("articleId")));
        Assert.Distinct(everywhere.Select(it => it.Text("articleId")));
    }

    [Fact]
    public async Task Every_Value_Equals_Its_Slice_Of_The_Text()
    {
        var id = (await PutAsync("slices.txt")).Text("articleId");
        var text = await fixture.Serve.Client.GetStringAsync($"/api/articles/{id}/text", Cancel);

        var cases = await fixture.Serve.ReadCasesAsync(id);

        Assert.Equal(CasesOf00, cases.Count);
        Assert.All(cases, it =>
        {
            var grounding = it.GetProperty("grounding");
            Assert.All(GroundedFields, field =>
            {
                var span = grounding.GetProperty(field);
                Assert.Equal(
                    it.GetProperty(field).GetString(),
                    span.ValueKind is JsonValueKind.Null ? null : Slice(text, span));
            });
            Assert.All(it.GetProperty("measures").EnumerateArray(), AssertIsSlice);
            Assert.All(it.GetProperty("metrics").EnumerateArray(), AssertIsSlice);
        });
        Assert.Contains(cases, it => it.GetProperty("measures").GetArrayLength() > 0);
        Assert.Contains(cases, it => it.GetProperty("metrics").GetArrayLength() > 0);

        void AssertIsSlice(JsonElement value) => Assert.Equal(value.Text("text"), Slice(text, value));
    }

    private static string Slice(string text, JsonElement span) =>
        text.Substring(span.Number("start"), span.Number("length"));

    private async Task AssertTakesAsync(string name)
    {
        var article = await PutAsync(name);

        var composed = name.Normalize(NormalizationForm.FormC);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(composed));
        var id = Convert.ToHexStringLower(hash)[..24];
        Assert.Equal(id, article.Text("articleId"));
        Assert.Equal(composed, article.Text("name"));
        Assert.Equal("ready", article.Text("status"));
        Assert.Equal(CasesOf00, article.Number("declaredCaseCount"));
        Assert.Equal(CasesOf00, article.Number("caseCount"));
        Assert.Equal(article.ToString(), (await fixture.Serve.ReadAsync($"/api/articles/{id}")).ToString());
        Assert.Equal(CasesOf00, (await fixture.Serve.ReadCasesAsync(id)).Count);
    }

    private async Task<JsonElement> PutAsync(string name) =>
        await fixture.Serve.PutAsync(name, await File.ReadAllBytesAsync(Repository.CorpusFile(Corpus00), Cancel));
}
