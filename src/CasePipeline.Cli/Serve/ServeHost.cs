using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using CasePipeline.Service;
using CasePipeline.Service.Http;
using CasePipeline.Service.Ingestion;
using CasePipeline.Service.Publishing;
using CasePipeline.Service.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Net.Http.Headers;

namespace CasePipeline.Cli.Serve;

/// <summary>The service under Kestrel, with a watcher in place of the blob trigger.</summary>
internal static class ServeHost
{
    /// <summary>Serves until it is stopped.</summary>
    /// <param name="options">How.</param>
    /// <param name="connectionString">
    /// Storage that nobody else uses; null for what the environment names.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="CommandFailedException">It cannot listen there, or cannot use the storage.</exception>
    public static async Task RunAsync(
        ServeOptions options, string? connectionString, CancellationToken cancellationToken)
    {
        await using var app = Build(options, connectionString);
        await EnsureStorageAsync(app.Services, cancellationToken);
        if (connectionString is not null)
        {
            // This storage is ours alone: whatever is under way in it was left by a serve that was killed.
            await app.Services.GetRequiredService<ArticlePublisher>().RepairAllAsync(force: true, cancellationToken);
        }

        if (options.Samples)
        {
            // Before anything is watched or served, so that whoever reads "Listening" finds them.
            await Samples.IngestAsync(app.Services, Console.Out, cancellationToken);
        }

        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new CommandFailedException($"Port {options.Endpoint.Port} is taken. Choose another with --port.");
        }
        catch (SocketException exception)
        {
            throw new CommandFailedException(
                $"Cannot listen on {options.Endpoint}: {exception.Message}. Choose another --host or --port.");
        }

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Listening on {address}"));
        await app.WaitForShutdownAsync(cancellationToken);
        Console.WriteLine("Stopped.");
    }

    private static async Task EnsureStorageAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            await services.GetRequiredService<StorageInitializer>().EnsureCreatedAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException
            or RequestFailedException or AuthenticationFailedException or AggregateException)
        {
            // The first line says what is wrong; headers and the service's answer follow.
            throw new CommandFailedException(
                $"The storage account cannot be used. Check {StorageNames.HostConnection} and "
                + $"{StorageNames.Connection}, which comes first where both are set: "
                + exception.Message.Split('\n')[0].Trim());
        }
    }

    private static WebApplication Build(ServeOptions options, string? connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (connectionString is not null)
        {
            builder.Configuration[StorageNames.Connection] = connectionString;
        }

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(options.Endpoint);
            server.Limits.MaxRequestLineSize = RequestLimits.MaxRequestLineBytes;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Azure", LogLevel.Warning);

        // It logs a failed start with its stack trace; we say what to do about it instead.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (IPAddress.IsLoopback(options.Endpoint.Address))
        {
            // Another site's page must not reach this one by a host name of its own (DNS rebinding).
            builder.Services.Configure<HostFilteringOptions>(
                filtering => filtering.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        }

        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. options.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Head)
            .AllowAnyHeader()
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter)));
        builder.Services.AddCasePipeline();
        builder.Services.AddHostedService<ArticleWatcher>();

        var app = builder.Build();
        app.UseHostFiltering();
        app.UseCors();
        app.UseStatusCodePages(context => Problems.WriteUnroutedAsync(context.HttpContext));
        app.MapCasePipeline();
        return app;
    }
}
