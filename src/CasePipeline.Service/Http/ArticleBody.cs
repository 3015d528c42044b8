using CasePipeline.Extraction.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CasePipeline.Service.Http;

/// <summary>Reads an article from a request's body.</summary>
internal static class ArticleBody
{
    private const int BufferBytes = 81920;

    /// <summary>The whole body.</summary>
    /// <exception cref="ProblemException">It is larger than an article may be.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // The server's own limit would end the request with a bare error; ours says what is wrong.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        if (request.ContentLength > ArticleLimits.MaxBytes)
        {
            throw TooLarge();
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[BufferBytes];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > ArticleLimits.MaxBytes)
            {
                throw TooLarge();
            }

            body.Write(buffer, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static ProblemException TooLarge() => new(
        StatusCodes.Status413PayloadTooLarge, ArticleLimits.TooLarge.Code, ArticleLimits.TooLarge.Message);
}
