using System.Text.Json.Serialization;

namespace CasePipeline.Service.Articles;

/// <summary>What became of an article.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArticleStatus>))]
public enum ArticleStatus
{
    /// <summary>Read; its cases are served.</summary>
    [JsonStringEnumMemberName("ready")]
    Ready,

    /// <summary>The input cannot be read. Permanent: only another upload changes it.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,

    /// <summary>Storage or host trouble outlasted the retries. The next reconcile run tries again.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
