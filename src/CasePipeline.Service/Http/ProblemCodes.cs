namespace CasePipeline.Service.Http;

/// <summary>
/// The stable <c>code</c> of problem details. Codes of articles that cannot be read are used besides.
/// </summary>
public static class ProblemCodes
{
    /// <summary>400: the query names a parameter that the route does not have.</summary>
    public const string UnknownParameter = "unknown-parameter";

    /// <summary>400: a parameter's value cannot be used.</summary>
    public const string InvalidParameter = "invalid-parameter";

    /// <summary>400: the continuation is none that this service gave, or belongs to another query.</summary>
    public const string InvalidContinuation = "invalid-continuation";

    /// <summary>400: no blob can have the name.</summary>
    public const string InvalidName = "invalid-name";

    /// <summary>404: there is no such case.</summary>
    public const string CaseNotFound = "case-not-found";

    /// <summary>404: cases are not counted by such a field.</summary>
    public const string UnknownFacet = "unknown-facet";

    /// <summary>404: there is no such article, or it has not been read yet.</summary>
    public const string ArticleNotFound = "article-not-found";

    /// <summary>404: the article has no text, because it could not be read.</summary>
    public const string TextNotFound = "text-not-found";

    /// <summary>404: no route is like that.</summary>
    public const string RouteNotFound = "route-not-found";

    /// <summary>405: the route takes other methods.</summary>
    public const string MethodNotAllowed = "method-not-allowed";

    /// <summary>409: the article was deleted while it was read.</summary>
    public const string ArticleDeleted = "article-deleted";

    /// <summary>429: storage has more to do than it can. Try again after the time that the answer names.</summary>
    public const string StorageBusy = "storage-busy";

    /// <summary>500: a defect of the service.</summary>
    public const string InternalError = "internal-error";

    /// <summary>503: storage does not answer. Try again.</summary>
    public const string StorageUnavailable = "storage-unavailable";
}
