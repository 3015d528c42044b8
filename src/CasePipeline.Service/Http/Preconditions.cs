using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CasePipeline.Service.Http;

/// <summary>Requests that ask for what the client does not have already.</summary>
internal static class Preconditions
{
    /// <summary>
    /// Names the representation that is about to be served; where the client has it already, the answer becomes 304 and
    /// nothing more is to be written (RFC 9110, 13.1.2).
    /// </summary>
    public static bool IsNotModified(HttpContext context, EntityTagHeaderValue etag)
    {
        context.Response.GetTypedHeaders().ETag = etag;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return false;
        }

        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        if (!known.Any(candidate => candidate.Compare(etag, useStrongComparison: false)
            || candidate.Equals(EntityTagHeaderValue.Any)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
