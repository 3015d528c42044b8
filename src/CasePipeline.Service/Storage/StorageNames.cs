namespace CasePipeline.Service.Storage;

/// <summary>Names of what lies in the storage account.</summary>
public static class StorageNames
{
    /// <summary>The configuration key (a connection string) or section (service URIs) of the account.</summary>
    public const string Connection = "ArticleStorage";

    /// <summary>
    /// The same for the account of the Functions host, which holds everything where <see cref="Connection"/> is not
    /// configured. Triggers do not fall back: a Functions app configures both.
    /// </summary>
    public const string HostConnection = "AzureWebJobsStorage";

    /// <summary>The blob container that announcements are dropped into.</summary>
    public const string ArticlesContainer = "articles";

    /// <summary>The blob container of what a new instance loads to search in.</summary>
    public const string SearchContainer = "search";

    /// <summary>The table of articles, their listings, the transitions under way and the log of changes.</summary>
    public const string ArticlesTable = "articles";

    /// <summary>The table of cases: a partition per article, and the index partitions.</summary>
    public const string CasesTable = "cases";

    /// <summary>
    /// The queue where the host puts a blob's message after the last try (Azure Functions' documentation of the blob
    /// trigger, "Poison blobs").
    /// </summary>
    public const string PoisonQueue = "webjobs-blobtrigger-poison";
}
