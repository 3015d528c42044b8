using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CasePipeline.Service.Http;

/// <summary>Compresses answers with Brotli or gzip in whichever host serves them.</summary>
internal sealed class AnswerCompression : IStartupFilter
{
    /// <summary>What is worth it besides what ASP.NET Core compresses anyway: text, JSON, scripts.</summary>
    public static readonly string[] MediaTypes = ["text/csv", "application/x-ndjson", "application/problem+json"];

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseResponseCompression();
        next(app);
    };
}
