using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CasePipeline.Cli.Extract;

/// <summary>
/// The JSON form of a rejected file, in the style of <see cref="Extraction.Announcements.AnnouncementJson"/>.
/// </summary>
[JsonSerializable(typeof(RejectedFile))]
internal sealed partial class ExtractJson : JsonSerializerContext
{
    public static ExtractJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
