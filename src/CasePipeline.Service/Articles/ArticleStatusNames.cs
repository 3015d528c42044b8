namespace CasePipeline.Service.Articles;

/// <summary>The names of <see cref="ArticleStatus"/> as they stand in tables, queries and JSON.</summary>
public static class ArticleStatusNames
{
    /// <summary>The name of a status.</summary>
    public static string ToName(this ArticleStatus status) => status switch
    {
        ArticleStatus.Ready => "ready",
        ArticleStatus.Rejected => "rejected",
        ArticleStatus.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The status of a name, or null where no status has it.</summary>
    public static ArticleStatus? FromName(string? name) => name switch
    {
        "ready" => ArticleStatus.Ready,
        "rejected" => ArticleStatus.Rejected,
        "failed" => ArticleStatus.Failed,
        _ => null,
    };
}
