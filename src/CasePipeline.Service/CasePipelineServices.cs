using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Changes;
using CasePipeline.Service.Http;
using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Publishing;
using CasePipeline.Service.Search;
using CasePipeline.Service.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CasePipeline.Service;

/// <summary>Registers the service, for both hosts.</summary>
public static class CasePipelineServices
{
    /// <summary>Registers everything; the host's configuration tells where storage is.</summary>
    public static IServiceCollection AddCasePipeline(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<StorageConnection>();
        services.AddSingleton(provider => provider.GetRequiredService<StorageConnection>().CreateBlobServiceClient());
        services.AddSingleton(provider => provider.GetRequiredService<StorageConnection>().CreateTableServiceClient());
        services.AddSingleton<StorageInitializer>();
        services.AddHostedService(provider => provider.GetRequiredService<StorageInitializer>());

        services.AddSingleton<ArticleContainer>();
        services.AddSingleton<ArticleIngestor>();
        services.AddSingleton<Reconciler>();

        services.AddSingleton<TransitionTable>();
        services.AddSingleton<GenerationTable>();
        services.AddSingleton<ArticlePublisher>();

        services.AddSingleton<ArticleTable>();
        services.AddSingleton<CaseReader>();

        services.AddSingleton<ChangeLog>();
        services.AddSingleton<SnapshotStore>();
        services.AddSingleton<ProjectionSource>();
        services.AddSingleton<CurrentProjection>();
        services.AddSingleton<SnapshotWriter>();
        services.AddSingleton<CaseSearch>();

        services.AddResponseCompression(compression =>
        {
            // Answers hold no secret beside text that a stranger chooses, which is what makes this unsafe elsewhere.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. AnswerCompression.MediaTypes];
        });
        services.AddSingleton<IStartupFilter, AnswerCompression>();
        services.AddSingleton<RequestGuard>();
        services.AddSingleton<CaseEndpoints>();
        services.AddSingleton<ArticleEndpoints>();
        services.AddSingleton<ExtractEndpoint>();
        services.AddSingleton<HealthEndpoint>();
        return services;
    }
}
