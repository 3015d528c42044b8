using System.CommandLine;
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
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace CasePipeline.Cli.Serve;

/// <summary><c>casepipeline serve</c>: the whole pipeline on one machine.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 7071;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on; 0 takes any that is free.",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = result => int.TryParse(
                    result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number <= IPEndPoint.MaxPort
                ? number
                : result.Refuse<int>($"--port takes a number from 0 to {IPEndPoint.MaxPort}."),
        };
        var host = new Option<IPAddress>("--host")
        {
            Description = "The address to listen on. Nothing guards the API, so think before you open it to others.",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result => IPAddress.TryParse(result.Tokens[0].Value, out var address)
                ? address
                : result.Refuse<IPAddress>("--host takes an IP address, such as 127.0.0.1."),
        };
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder that Azurite keeps its data in.",
            DefaultValueFactory = _ => new DirectoryInfo(".casepipeline"),
        };
        var samples = new Option<bool>("--samples")
        {
            Description = "Take in the sample announcements first.",
        };
        var command = new Command(
            "serve",
            $"Watch the container 'articles' and serve its cases. Starts Azurite, unless {StorageNames.Connection} "
            + "names a storage account.")
        {
            port,
            host,
            data,
            samples,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new IPEndPoint(parsed.GetRequiredValue(host), parsed.GetValue(port)),
            parsed.GetRequiredValue(data),
            parsed.GetValue(samples),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        IPEndPoint endpoint, DirectoryInfo data, bool samples, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var storage = configuration.GetSection(StorageNames.Connection);
        if (!string.IsNullOrEmpty(storage.Value) || storage.GetChildren().Any())
        {
            await ServeAsync(endpoint, connectionString: null, samples, cancellationToken);
            return ExitCodes.Success;
        }

        await using var azurite = await Azurite.StartAsync(data, Console.Out, cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, azurite.Ended);
        await ServeAsync(endpoint, azurite.ConnectionString, samples, stop.Token);
        return azurite.Ended.IsCancellationRequested && !cancellationToken.IsCancellationRequested
            ? throw new CommandFailedException("Azurite ended unexpectedly. Start serve again; nothing needs repair.")
            : ExitCodes.Success;
    }

    private static async Task ServeAsync(
        IPEndPoint endpoint, string? connectionString, bool samples, CancellationToken cancellationToken)
    {
        await using var app = Build(endpoint, connectionString);
        await EnsureStorageAsync(app.Services, cancellationToken);
        if (connectionString is not null)
        {
            // This storage is ours alone: whatever is under way in it was left by a serve that was killed.
            await app.Services.GetRequiredService<ArticlePublisher>().RepairAllAsync(force: true, cancellationToken);
        }

        if (samples)
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
            throw new CommandFailedException($"Port {endpoint.Port} is taken. Choose another with --port.");
        }
        catch (SocketException exception)
        {
            throw new CommandFailedException(
                $"Cannot listen on {endpoint}: {exception.Message}. Choose another --host or --port.");
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
                $"The storage account cannot be used. Check {StorageNames.Connection}: {exception.Message.Split('\n')[0].Trim()}");
        }
    }

    private static WebApplication Build(IPEndPoint endpoint, string? connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (connectionString is not null)
        {
            builder.Configuration[StorageNames.Connection] = connectionString;
        }

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(endpoint);
            server.Limits.MaxRequestLineSize = RequestLimits.MaxRequestLineBytes;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Azure", LogLevel.Warning);

        // It logs a failed start with its stack trace; we say what to do about it instead.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (IPAddress.IsLoopback(endpoint.Address))
        {
            // Another site's page must not reach this one by a host name of its own (DNS rebinding).
            builder.Services.Configure<HostFilteringOptions>(
                filtering => filtering.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        }

        builder.Services.AddCasePipeline();
        builder.Services.AddHostedService<ArticleWatcher>();

        var app = builder.Build();
        app.UseHostFiltering();
        app.UseStatusCodePages(context => Problems.WriteUnroutedAsync(context.HttpContext));
        app.MapCasePipeline();
        return app;
    }
}
