using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CasePipeline.Extraction;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Http;
using CasePipeline.Service.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace CasePipeline.Service.Export;

/// <summary>
/// Streams all cases of a query, a page in memory at a time. Its first page is there already, so that what goes wrong
/// at once is a problem as ever; what goes wrong later breaks the connection off, by which clients know.
/// </summary>
internal sealed class ExportResult(
    ExportFormat format,
    long sequence,
    ListPage<CaseRecord> first,
    Func<string, Task<ListPage<CaseRecord>>> readNext) : IResult
{
    // Another form of the same cases needs another tag.
    private const string FormVersion = "1";

    // Small enough that what is written stays a small object for the collector, large enough for few writes.
    private const int RecordsPerWrite = 10;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (Preconditions.IsNotModified(httpContext, TagOf(httpContext.Request)))
        {
            return;
        }

        var response = httpContext.Response;
        response.ContentType = format.ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"cases.{format.Name}\"";
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        var isFirst = true;
        for (var page = first; ; page = await readNext(page.Next).ConfigureAwait(false))
        {
            foreach (var records in page.Items.Chunk(RecordsPerWrite).DefaultIfEmpty([]))
            {
                var bytes = format.Write(records, isFirst);
                isFirst = false;
                await response.Body
                    .WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), httpContext.RequestAborted)
                    .ConfigureAwait(false);
            }

            if (page.Next is null)
            {
                return;
            }
        }
    }

    // Of all that the bytes depend on: the cases, the query and this code.
    private EntityTagHeaderValue TagOf(HttpRequest request)
    {
        var version = $"{FormVersion}.{AnnouncementExtractor.Version}";
        var identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{version} {sequence} {format.Name} {request.GetEncodedPathAndQuery()}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"", isWeak: true);
    }
}
