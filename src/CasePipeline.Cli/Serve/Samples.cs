using CasePipeline.Service.Articles;
using CasePipeline.Service.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace CasePipeline.Cli.Serve;

/// <summary>The sample announcements that come with the program.</summary>
internal static class Samples
{
    private const string Prefix = "samples/";

    /// <summary>Uploads the samples that are not there yet, and reads them.</summary>
    public static async Task IngestAsync(
        IServiceProvider services, TextWriter progress, CancellationToken cancellationToken)
    {
        var container = services.GetRequiredService<ArticleContainer>();
        var ingestor = services.GetRequiredService<ArticleIngestor>();
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var name = Prefix + Path.GetFileName(file);
            if (await container.FindETagAsync(name, cancellationToken) is null)
            {
                var content = await File.ReadAllBytesAsync(file, cancellationToken);
                await container.UploadAsync(name, content, cancellationToken);
            }

            var article = await ingestor.IngestAsync(name, force: false, cancellationToken);
            await progress.WriteLineAsync(
                $"Sample {name}: {article?.Status.ToName()}, {article?.CaseCount} cases.");
        }
    }
}
