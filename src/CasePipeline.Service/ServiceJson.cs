using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Http;
using CasePipeline.Service.Search;

namespace CasePipeline.Service;

/// <summary>The JSON form of what is stored and served: camel case, nulls written out, Chinese left readable.</summary>
[JsonSerializable(typeof(CaseRecord))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Announcement))]
[JsonSerializable(typeof(Page<CaseRecord>))]
[JsonSerializable(typeof(Page<Article>))]
[JsonSerializable(typeof(FacetCounts))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<ExtractionWarning>))]
public sealed partial class ServiceJson : JsonSerializerContext
{
    /// <summary>The one instance to use; <c>Default</c> would escape Chinese.</summary>
    public static ServiceJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
