using CasePipeline.Service.Cases;
using CasePipeline.Service.Http;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Export;

/// <summary>A form in which all cases of a query are served at once.</summary>
internal sealed class ExportFormat
{
    private const string Json = "json";

    private static readonly ExportFormat[] All =
    [
        new("csv", "text/csv", "text/csv; charset=utf-8", CsvForm.Write),
        new("ndjson", "application/x-ndjson", "application/x-ndjson", (records, _) => NdjsonForm.Write(records)),
    ];

    private readonly string _mediaType;
    private readonly Func<IReadOnlyList<CaseRecord>, bool, MemoryStream> _write;

    private ExportFormat(
        string name,
        string mediaType,
        string contentType,
        Func<IReadOnlyList<CaseRecord>, bool, MemoryStream> write)
    {
        Name = name;
        ContentType = contentType;
        _mediaType = mediaType;
        _write = write;
    }

    public string Name { get; }

    public string ContentType { get; }

    /// <summary>The form that a request asks for; null for pages of JSON.</summary>
    /// <param name="request">The request, of which <c>Accept</c> counts where the parameter is absent.</param>
    /// <param name="name">The value of the parameter.</param>
    public static ExportFormat? Of(HttpRequest request, string? name)
    {
        request.HttpContext.Response.Headers.Append(Microsoft.Net.Http.Headers.HeaderNames.Vary, "Accept");
        if (name is not null)
        {
            return name == Json
                ? null
                : Array.Find(All, format => format.Name == name)
                    ?? throw QueryParameters.Invalid("format", "it is none of json, csv and ndjson");
        }

        var accepted = request.GetTypedHeaders().Accept
            .OrderByDescending(type => type.Quality ?? 1)
            .Select(type => type.MediaType.Value)
            .ToList();
        var chosen = accepted.Find(type => type is "application/json" or "application/*" or "*/*"
            || Array.Exists(All, format => format._mediaType == type));
        return Array.Find(All, format => format._mediaType == chosen);
    }

    /// <summary>The bytes of some cases.</summary>
    /// <param name="records">The cases.</param>
    /// <param name="isFirst">Whether the answer begins with them.</param>
    public MemoryStream Write(IReadOnlyList<CaseRecord> records, bool isFirst) => _write(records, isFirst);
}
