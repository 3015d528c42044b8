using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CasePipeline.Service;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Http;

namespace CasePipeline.Cli.Import;

/// <summary>Uploads articles over the HTTP API, to either host.</summary>
internal sealed class ArticleClient : IDisposable
{
    /// <summary>The environment variable that holds the key of a Functions app.</summary>
    public const string KeyVariable = "CASEPIPELINE_KEY";

    private const string Refused = "refused";

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private readonly HttpClient _http;

    public ArticleClient(Uri service)
    {
        _http = new HttpClient { BaseAddress = service, Timeout = Timeout };
        if (Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key)
        {
            _http.DefaultRequestHeaders.Add("x-functions-key", key);
        }
    }

    /// <summary>Uploads a file.</summary>
    /// <exception cref="CommandFailedException">No service answers.</exception>
    public async Task<ImportResult> UploadAsync(ImportFile file, CancellationToken cancellationToken)
    {
        // Uri folds segments of dots, escaped or not, so that such a name would reach another address.
        if (ArticleName.Fault(file.Name) is { } fault)
        {
            return new ImportResult(file.Name, Refused, null, $"No article can have this name: {fault}.");
        }

        await using var content = File.OpenRead(file.Path);
        var address = $"{Routes.Articles}/{string.Join('/', file.Name.Split('/').Select(Uri.EscapeDataString))}";
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(address, UriKind.Relative))
        {
            Content = new StreamContent(content),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");

        // A service that refuses a large file says so before it is sent.
        request.Headers.ExpectContinue = true;
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode
                ? Taken(await response.Content.ReadFromJsonAsync(ServiceJson.Readable.Article, cancellationToken))
                : await RefusedAsync(file, response, cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.ConnectionError)
        {
            throw new CommandFailedException(
                $"No service answers at {_http.BaseAddress}. Start one with 'casepipeline serve', "
                + "or name one with --url.");
        }
        catch (HttpRequestException exception)
        {
            return new ImportResult(file.Name, Refused, null, exception.Message);
        }
    }

    public void Dispose() => _http.Dispose();

    private static ImportResult Taken(Article? article)
    {
        if (article is null)
        {
            throw new CommandFailedException("The service's answer is no article. Is it CasePipeline?");
        }

        var remarks = article.Warnings.Select(warning => $"{warning.Code}: {warning.Message}");
        if (article.ReasonCode is not null)
        {
            remarks = remarks.Prepend($"{article.ReasonCode}: {article.ReasonMessage}");
        }

        return new ImportResult(
            article.Name, article.Status.ToName(), article.CaseCount, string.Join('\n', remarks));
    }

    private static async Task<ImportResult> RefusedAsync(
        ImportFile file, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var remarks = $"HTTP {(int)response.StatusCode}";
        if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            using var problem = await response.Content.ReadFromJsonAsync<JsonDocument>(cancellationToken);
            var details = problem?.RootElement;
            remarks = $"{details?.GetProperty("code")}: {details?.GetProperty("detail")}";
        }

        return new ImportResult(file.Name, Refused, null, remarks);
    }
}
