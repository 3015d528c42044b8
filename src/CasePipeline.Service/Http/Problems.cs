using Microsoft.AspNetCore.Http;

namespace CasePipeline.Service.Http;

/// <summary>Problem details (RFC 9457) with a stable <c>code</c>.</summary>
public static class Problems
{
    /// <summary>Problem details as a result.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">See <see cref="ProblemCodes"/>.</param>
    /// <param name="detail">What is wrong and what to do, for people.</param>
    public static IResult Result(int status, string code, string detail) => Results.Problem(
        detail: detail,
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["code"] = code });

    /// <summary>Answers a request that no route or method took, so that these are problem details too.</summary>
    public static Task WriteUnroutedAsync(HttpContext context)
    {
        var result = context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed
            ? Result(
                StatusCodes.Status405MethodNotAllowed,
                ProblemCodes.MethodNotAllowed,
                $"The route does not take {context.Request.Method}; it takes {context.Response.Headers.Allow}.")
            : Result(
                StatusCodes.Status404NotFound, ProblemCodes.RouteNotFound, "There is nothing at this address.");
        return result.ExecuteAsync(context);
    }
}
