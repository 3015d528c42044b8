using CasePipeline.Extraction;
using CasePipeline.Extraction.Announcements;
using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>Reads an article without storing it.</summary>
public sealed class ExtractEndpoint(RequestGuard guard)
{
    /// <summary>POST <see cref="Routes.Extract"/>: the body is the article; 422 when it cannot be read.</summary>
    public Task<IResult> ExtractAsync(HttpRequest request) => guard.RunAsync(request, async cancellation =>
    {
        _ = new QueryParameters(request);
        var content = await ArticleBody.ReadAsync(request, cancellation).ConfigureAwait(false);
        return AnnouncementExtractor.Extract(content, cancellation) switch
        {
            ExtractionOutcome.Read read => Representation.Json(read.Announcement, ServiceJson.Readable.Announcement),
            ExtractionOutcome.Rejected rejected =>
                Problems.Result(StatusCodes.Status422UnprocessableEntity, rejected.Code, rejected.Message),
            var other => throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}."),
        };
    });
}
