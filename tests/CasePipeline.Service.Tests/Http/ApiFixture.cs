using CasePipeline.Service.Http;
using CasePipeline.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CasePipeline.Service.Tests.Http;

/// <summary>The HTTP API on a free port over an account of its own, with one article in it.</summary>
public sealed class ApiFixture(AzuriteFixture azurite) : IAsyncLifetime
{
    public const string ArticleName = "a.txt";

    private WebApplication? _app;

    public Pipeline Pipeline { get; private set; } = null!;

    public HttpClient Client { get; } = new();

    public static string ArticleId { get; } = Service.Articles.ArticleId.FromName(ArticleName);

    public async ValueTask InitializeAsync()
    {
        Pipeline = await Pipeline.StartAsync(azurite.TakeAccount());
        await Pipeline.Container.UploadAsync(ArticleName, SampleArticle.Bytes(7), CancellationToken.None);
        await Pipeline.Ingestor.IngestAsync(ArticleName, force: false, CancellationToken.None);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = RequestLimits.MaxRequestLineBytes);
        Pipeline.Register(builder.Services);
        _app = builder.Build();
        _app.UseStatusCodePages(context => Problems.WriteUnroutedAsync(context.HttpContext));
        _app.MapCasePipeline();
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features
            .Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        await Pipeline.DisposeAsync();
    }
}
