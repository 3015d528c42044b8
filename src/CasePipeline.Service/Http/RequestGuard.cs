using Azure;
using CasePipeline.Service.Cases;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace CasePipeline.Service.Http;

/// <summary>Turns whatever goes wrong in a request into problem details; a stack trace reaches the log only.</summary>
public sealed class RequestGuard(ILogger<RequestGuard> logger)
{
    private const string RetryAfterSeconds = "2";

    /// <summary>Runs a handler.</summary>
    public async Task<IResult> RunAsync(HttpRequest request, Func<CancellationToken, Task<IResult>> handler)
    {
        try
        {
            return await handler(request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (ProblemException problem)
        {
            return Problems.Result(problem.Status, problem.Code, problem.Message);
        }
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        }
        catch (RequestFailedException exception) when (IsThrottled(exception))
        {
            Log.StorageUnavailable(logger, exception);
            request.HttpContext.Response.Headers.RetryAfter =
                exception.GetRawResponse()?.Headers.TryGetValue(HeaderNames.RetryAfter, out var wait) is true
                    ? wait
                    : RetryAfterSeconds;
            return Problems.Result(
                StatusCodes.Status429TooManyRequests,
                ProblemCodes.StorageBusy,
                "Storage is asked for more than it can do. Try again after the seconds that Retry-After names.");
        }
        catch (Exception exception) when (exception is RequestFailedException or ReadContentionException
            or TimeoutException or AggregateException or OperationCanceledException)
        {
            // AggregateException is what the storage clients throw when several tries failed without an answer.
            Log.StorageUnavailable(logger, exception);
            request.HttpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
            return Problems.Result(
                StatusCodes.Status503ServiceUnavailable,
                ProblemCodes.StorageUnavailable,
                "Storage did not answer, or what was asked for is changing. Try again in a few seconds.");
        }
        catch (Exception exception)
        {
            Log.RequestFailed(logger, exception);
            return Problems.Result(
                StatusCodes.Status500InternalServerError,
                ProblemCodes.InternalError,
                "The service failed in a way that it should not. The log says more.");
        }
    }

    // "Common REST API error codes": a partition or the account is over its target.
    private static bool IsThrottled(RequestFailedException exception) =>
        exception.Status == StatusCodes.Status429TooManyRequests || exception.ErrorCode == "ServerBusy";
}
