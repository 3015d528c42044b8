using System.Text;
using CasePipeline.Extraction.Reading;
using CasePipeline.Service.Articles;
using CasePipeline.Testing;

namespace CasePipeline.Cli.Tests.Serve.OpenApi;

/// <summary>Requests that provoke every response of the document that a client can provoke.</summary>
internal static class Probes
{
    private const string Ready = "openapi/ready.txt";
    private const string Rejected = "openapi/rejected.txt";
    private const string New = "/api/articles/openapi%2Fnew.txt";

    // Of an id's form, but nobody's.
    private const string Nobody = "000000000000000000000000";

    private static readonly byte[] Content = SampleArticle.Bytes(3);
    private static readonly byte[] Picture = [0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR"u8];
    private static readonly string ReadyId = ArticleId.FromName(Ready);
    private static readonly string RejectedId = ArticleId.FromName(Rejected);

    /// <summary>An address for each operation that reads, which gives a representation.</summary>
    public static IReadOnlyDictionary<string, string> Addresses { get; } = new Dictionary<string, string>
    {
        ["/api/cases"] = "/api/cases",
        ["/api/cases/{caseId}"] = $"/api/cases/{ReadyId}-001",
        ["/api/facets/{field}"] = "/api/facets/award",
        ["/api/articles"] = "/api/articles",
        ["/api/articles/{article}"] = $"/api/articles/{ReadyId}",
        ["/api/articles/{articleId}/text"] = $"/api/articles/{ReadyId}/text",
        ["/api/articles/{articleId}/reprocess"] = $"/api/articles/{ReadyId}/reprocess",
        ["/api/extract"] = "/api/extract",
        ["/api/health"] = "/api/health",
        ["/api/openapi.json"] = "/api/openapi.json",
        ["/api/docs"] = "/api/docs",
        ["/api/docs/scalar.js"] = "/api/docs/scalar.js",
    };

    /// <summary>Uploads what the addresses need.</summary>
    public static async Task PrepareAsync(ServeProcess serve)
    {
        await serve.PutAsync(Ready, Content);
        await serve.PutAsync(Rejected, []);
    }

    /// <summary>All requests, in the order in which they are to be sent.</summary>
    public static IEnumerable<Probe> Of(OpenApiDocument document) =>
    [
        .. document.Operations.Where(operation => operation.IsRead).SelectMany(Reads),
        .. Lists,
        .. Lost,
        .. Writes,
        .. Extractions,
        .. Searches,
    ];

    private static IEnumerable<Probe> Lists =>
    [
        new("listCases", "/api/cases?top=2", 200),
        new("listCases", "/api/cases?institution=%20", 400, "invalid-parameter"),
        new("listCases", "/api/cases?continuation=AAAA", 400, "invalid-continuation"),
        new("listArticles", "/api/articles?top=1", 200),
        new("listArticles", "/api/articles?status=rejected", 200),
        new("listArticles", "/api/articles?status=lost", 400, "invalid-parameter"),
        new("listArticles", "/api/articles?continuation=AAAA", 400, "invalid-continuation"),
    ];

    private static IEnumerable<Probe> Lost =>
    [
        new("getCase", $"/api/cases/{Nobody}-001", 404, "case-not-found"),
        new("getArticle", $"/api/articles/{RejectedId}", 200),
        new("getArticle", $"/api/articles/{Nobody}", 404, "article-not-found"),
        new("getArticleText", $"/api/articles/{Nobody}/text", 404, "article-not-found"),
        new("getArticleText", $"/api/articles/{RejectedId}/text", 404, "text-not-found"),
    ];

    private static IEnumerable<Probe> Writes =>
    [
        new("putArticle", New, 201) { Body = Content },
        new("putArticle", New, 200) { Body = Content },
        new("putArticle", New, 200) { Body = Picture },
        new("putArticle", $"{New}?page=1", 400, "unknown-parameter") { Body = Content },
        new("putArticle", "/api/articles/dot.", 400, "invalid-name") { Body = Content },
        new("putArticle", New, 413, "too-large") { Body = new byte[ArticleLimits.MaxBytes + 1] },
        new("deleteArticle", $"{New}?page=1", 400, "unknown-parameter"),
        new("deleteArticle", "/api/articles/dot.", 400, "invalid-name"),
        new("deleteArticle", New, 204),
        new("deleteArticle", New, 404, "article-not-found"),
        new("reprocessArticle", $"/api/articles/{ReadyId}/reprocess", 200),
        new("reprocessArticle", $"/api/articles/{ReadyId}/reprocess?page=1", 400, "unknown-parameter"),
        new("reprocessArticle", $"/api/articles/{Nobody}/reprocess", 404, "article-not-found"),
    ];

    private static IEnumerable<Probe> Extractions =>
    [
        new("extractArticle", "/api/extract", 200) { Body = Content },
        new("extractArticle", "/api/extract", 200) { Body = Encoding.UTF8.GetBytes("关于征集案例的通知\n没有名单。\n") },
        new("extractArticle", "/api/extract?page=1", 400, "unknown-parameter") { Body = Content },
        new("extractArticle", "/api/extract", 413, "too-large") { Body = new byte[ArticleLimits.MaxBytes + 1] },
        new("extractArticle", "/api/extract", 422, "empty") { Body = [] },
        new("extractArticle", "/api/extract", 422, "picture") { Body = Picture },
        new("extractArticle", "/api/extract", 422, "too-many-cases")
        {
            Body = SampleArticle.Bytes(ArticleLimits.MaxCases + 1),
        },
        new("extractArticle", "/api/extract", 422, "too-large")
        {
            Body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("农\n", ArticleLimits.MaxLines + 1))),
        },
    ];

    private static IEnumerable<Probe> Searches =>
    [
        new("listCases", "/api/cases?q=%E6%9C%8D%E5%8A%A1&top=2", 200),
        new("listCases", "/api/cases?format=csv&year=2024", 200),
        new("listCases", "/api/cases?format=ndjson&year=2024", 200),
        new("listCases", "/api/cases?format=csv&top=5", 400, "invalid-parameter"),
        new("countCases", "/api/facets/institution?top=3", 200),
        new("countCases", "/api/facets/year?q=%E6%9C%8D%E5%8A%A1", 200),
        new("countCases", "/api/facets/award?top=0", 400, "invalid-parameter"),
        new("countCases", "/api/facets/colour", 404, "unknown-facet"),
    ];

    private static IEnumerable<Probe> Reads(Operation operation)
    {
        var address = Addresses[operation.Path];
        yield return new Probe(operation.Id, address, 200);
        yield return new Probe(operation.Id, address, 304) { Knows = true };
        yield return new Probe(
            operation.Id, $"{address}?page=1", 400, operation.Method == HttpMethod.Get ? "unknown-parameter" : null);
    }
}
