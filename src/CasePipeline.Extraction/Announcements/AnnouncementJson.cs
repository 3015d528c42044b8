using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CasePipeline.Extraction.Announcements;

/// <summary>
/// The JSON form of an announcement: camel case, nulls written out, and Chinese left readable (the default encoder
/// would escape every character of it).
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Announcement))]
[JsonSerializable(typeof(AwardedCase))]
public sealed partial class AnnouncementJson : JsonSerializerContext
{
    /// <summary>The one instance to use; <c>Default</c> would escape Chinese.</summary>
    public static AnnouncementJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
