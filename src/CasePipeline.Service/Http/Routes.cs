namespace CasePipeline.Service.Http;

/// <summary>
/// The routes of the HTTP API, for both hosts. Constants, because a function's attribute takes nothing else.
/// </summary>
public static class Routes
{
    /// <summary>GET: cases.</summary>
    public const string Cases = "api/cases";

    /// <summary>GET: one case.</summary>
    public const string Case = "api/cases/{caseId}";

    /// <summary>GET: how many cases have which value of a field.</summary>
    public const string Facets = "api/facets/{field}";

    /// <summary>GET: articles.</summary>
    public const string Articles = "api/articles";

    /// <summary>GET: one article.</summary>
    public const string Article = "api/articles/{articleId}";

    /// <summary>GET: an article's normalised text.</summary>
    public const string ArticleText = "api/articles/{articleId}/text";

    /// <summary>POST: read an article again.</summary>
    public const string ArticleReprocess = "api/articles/{articleId}/reprocess";

    /// <summary>PUT, DELETE: the blob with a name. The name may hold slashes, encoded or not.</summary>
    public const string ArticleByName = "api/articles/{*name}";

    /// <summary>POST: read an article without storing it.</summary>
    public const string Extract = "api/extract";

    /// <summary>GET: whether storage answers.</summary>
    public const string Health = "api/health";
}
