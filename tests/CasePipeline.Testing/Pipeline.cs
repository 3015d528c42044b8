using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using CasePipeline.Service;
using CasePipeline.Service.Articles;
using CasePipeline.Service.Cases;
using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Publishing;
using CasePipeline.Service.Search;
using CasePipeline.Service.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CasePipeline.Testing;

/// <summary>
/// The service, as a host registers it, over a storage account; another one stands for another process.
/// </summary>
public sealed class Pipeline : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Pipeline(string connectionString, TimeProvider time)
    {
        ConnectionString = connectionString;
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection([new(StorageNames.Connection, connectionString)]).Build());
        services.AddSingleton(time);
        Register(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public string ConnectionString { get; }

    public Wire Wire { get; } = new();

    public ArticleContainer Container => Get<ArticleContainer>();

    public ArticleTable Articles => Get<ArticleTable>();

    public CaseReader Cases => Get<CaseReader>();

    public CaseSearch Search => Get<CaseSearch>();

    public ArticleIngestor Ingestor => Get<ArticleIngestor>();

    public ArticlePublisher Publisher => Get<ArticlePublisher>();

    public Reconciler Reconciler => Get<Reconciler>();

    /// <summary>Starts the service over an account that may be empty.</summary>
    public static async Task<Pipeline> StartAsync(string connectionString, TimeProvider? time = null)
    {
        var pipeline = new Pipeline(connectionString, time ?? TimeProvider.System);
        await pipeline.Get<StorageInitializer>().EnsureCreatedAsync(CancellationToken.None);
        pipeline.Wire.Reset();
        return pipeline;
    }

    /// <summary>Another process over the same account.</summary>
    public Pipeline Another(TimeProvider? time = null) => new(ConnectionString, time ?? TimeProvider.System);

    /// <summary>Registers the service with its clients on the wire.</summary>
    public void Register(IServiceCollection services)
    {
        services.AddCasePipeline();
        services.AddSingleton(new BlobServiceClient(ConnectionString, OnWire(new BlobClientOptions())));
        services.AddSingleton(new TableServiceClient(ConnectionString, OnWire(new TableClientOptions())));
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>All rows of a table, for looking behind the service.</summary>
    public async Task<List<TableEntity>> ReadTableAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in new TableServiceClient(ConnectionString).GetTableClient(table).QueryAsync<TableEntity>())
        {
            rows.Add(row);
        }

        return rows;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private T OnWire<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.Mode = RetryMode.Fixed;
        options.AddPolicy(Wire, HttpPipelinePosition.PerRetry);
        return options;
    }
}
