using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CasePipeline.Testing;

/// <summary>
/// Stands between a storage client and the service: counts requests, and makes what the service does not do on demand.
/// </summary>
public sealed class Wire : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> _requests = new();
    private int _sent;
    private Traffic _traffic = new();

    /// <summary>Method and path of each request, in the order in which they were sent.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>What went to and fro.</summary>
    public Traffic Traffic => _traffic;

    /// <summary>How many requests change something.</summary>
    public int Writes => _requests.Count(request => !request.StartsWith("GET ", StringComparison.Ordinal)
        && !request.StartsWith("HEAD ", StringComparison.Ordinal));

    /// <summary>The process dies after so many requests: the next one and all after it fail.</summary>
    public int? DiesAfter { get; set; }

    /// <summary>The answer to the request with this number, from 1, is lost on its way, once.</summary>
    public int? LosesAnswerTo { get; set; }

    /// <summary>Is told of each request before it is sent.</summary>
    public Func<string, Task>? BeforeEach { get; set; }

    public void Reset()
    {
        _requests.Clear();
        _sent = 0;
        _traffic = new Traffic();
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var request = $"{message.Request.Method} {message.Request.Uri.ToUri().AbsolutePath}";
        var number = Interlocked.Increment(ref _sent);
        if (number > DiesAfter)
        {
            throw new ProcessDiedException();
        }

        _requests.Enqueue(request);
        if (BeforeEach is not null)
        {
            await BeforeEach(request);
        }

        await ProcessNextAsync(message, pipeline);
        _traffic.Add(message.Request, message.Response);
        if (number == LosesAnswerTo)
        {
            throw new IOException("The answer was lost.");
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The service is asynchronous throughout.");
}
