using System.Text.Json;
using CasePipeline.Service.Http;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>Holds the parameters of the document against those that the service takes, and their limits.</summary>
[Collection<SharedServe>]
public class OpenApiParameterTests(ServeFixture fixture)
{
    private const string NoSuchParameter = "nothing-like-it";
    private const string Known = "There are: ";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Has_Every_Parameter_Of_Every_Operation()
    {
        var document = await PrepareAsync();
        foreach (var operation in document.Operations.Where(it => it.Method != HttpMethod.Head))
        {
            var address = Probes.Addresses[operation.Path];
            using var request = new HttpRequestMessage(operation.Method, $"{address}?{NoSuchParameter}=1");
            using var response = await fixture.Serve.Client.SendAsync(request, Cancel);
            var problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancel));

            Assert.Equal(ProblemCodes.UnknownParameter, problem.Text("code"));
            Declared.AssertSame(
                ParametersOf(problem.Text("detail")),
                operation.QueryParameters.Select(parameter => parameter.Text("name")),
                operation.Id);
        }
    }

    [Fact]
    public async Task Every_Value_That_It_Allows_Is_Taken_And_No_Other()
    {
        var document = await PrepareAsync();
        var faults = new List<string>();
        foreach (var operation in document.Operations.Where(it => it.Method == HttpMethod.Get))
        {
            var known = await KnownAsync(Probes.Addresses[operation.Path]);
            foreach (var parameter in operation.QueryParameters.Where(it => known.Contains(it.Text("name"))))
            {
                var address = $"{Probes.Addresses[operation.Path]}?{parameter.Text("name")}=";
                var values = new ParameterValues(document, parameter);
                faults.AddRange(await FaultsAsync(address, values.Allowed, null));
                faults.AddRange(await FaultsAsync(address, values.Refused, parameter.Text("name") == "continuation"
                    ? ProblemCodes.InvalidContinuation
                    : ProblemCodes.InvalidParameter));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_Default_Length_Of_A_Page_Is_What_It_Says()
    {
        var document = await PrepareAsync();
        var top = document["listCases"].QueryParameters.Single(parameter => parameter.Text("name") == "top");

        var page = await fixture.Serve.ReadAsync("/api/cases");

        Assert.Equal(top.GetProperty("schema").Number("default"), page.GetProperty("value").GetArrayLength());
        Assert.True(page.TryGetProperty("nextLink", out _));
    }

    private static string[] ParametersOf(string detail)
    {
        var start = detail.IndexOf(Known, StringComparison.Ordinal);
        return start < 0 ? [] : detail[(start + Known.Length)..].TrimEnd('.').Split(", ");
    }

    private async Task<OpenApiDocument> PrepareAsync()
    {
        await Probes.PrepareAsync(fixture.Serve);
        return await OpenApiDocument.ReadAsync(fixture.Serve);
    }

    private async Task<string[]> KnownAsync(string address)
    {
        using var response = await fixture.Serve.Client.GetAsync($"{address}?{NoSuchParameter}=1", Cancel);
        return ParametersOf(JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancel)).Text("detail"));
    }

    private async Task<List<string>> FaultsAsync(string address, IEnumerable<string> values, string? code)
    {
        var faults = new List<string>();
        foreach (var value in values)
        {
            using var response = await fixture.Serve.Client.GetAsync(address + value, Cancel);
            var body = code is null ? "" : await response.Content.ReadAsStringAsync(Cancel);
            if (response.IsSuccessStatusCode != code is null
                || (code is not null && !body.Contains($"\"{code}\"", StringComparison.Ordinal)))
            {
                faults.Add($"{address}{value} -> {(int)response.StatusCode}, not {code ?? "200"} {body}");
            }
        }

        return faults;
    }
}
