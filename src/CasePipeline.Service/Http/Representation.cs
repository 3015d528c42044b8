using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CasePipeline.Service.Http;

/// <summary>
/// A representation with an ETag made of its bytes, so that it is the same on every instance; answers
/// <c>If-None-Match</c> with 304 (RFC 9110, 13.1.2). The tag is weak, for whoever compresses the answer keeps it.
/// </summary>
internal sealed class Representation(byte[] body, string contentType, int status) : IResult
{
    private const int ETagBytes = 16;

    public static Representation Json<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, type), "application/json; charset=utf-8", status);

    public static Representation Text(string text) =>
        new(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", StatusCodes.Status200OK);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var hash = SHA256.HashData(body).AsSpan(0, ETagBytes);
        var etag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash)}\"", isWeak: true);
        var response = httpContext.Response;
        if (Preconditions.IsNotModified(httpContext, etag))
        {
            return Task.CompletedTask;
        }

        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }
}
