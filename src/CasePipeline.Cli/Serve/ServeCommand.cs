using System.CommandLine;
using System.Globalization;
using System.Net;
using CasePipeline.Service.Storage;
using Microsoft.Extensions.Configuration;

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
        var origins = new Option<string[]>("--allow-origin")
        {
            Description = "Another site whose pages may read the API, such as https://example.org. May be repeated.",
        };
        origins.Validators.Add(result =>
        {
            if (!result.Tokens.All(token => IsOrigin(token.Value)))
            {
                result.AddError("--allow-origin takes scheme, host and port, such as https://example.org.");
            }
        });
        var command = new Command(
            "serve",
            "Watch the container 'articles' and serve its cases. Starts Azurite, unless "
            + $"{StorageNames.HostConnection} names a storage account.")
        {
            port,
            host,
            data,
            samples,
            origins,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ServeOptions(
                new IPEndPoint(parsed.GetRequiredValue(host), parsed.GetValue(port)),
                parsed.GetValue(samples),
                parsed.GetValue(origins) ?? []),
            parsed.GetRequiredValue(data),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ServeOptions options, DirectoryInfo data, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (StorageConnection.IsConfigured(configuration))
        {
            await ServeHost.RunAsync(options, connectionString: null, cancellationToken);
            return ExitCodes.Success;
        }

        await using var azurite = await Azurite.StartAsync(data, Console.Out, cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, azurite.Ended);
        await ServeHost.RunAsync(options, azurite.ConnectionString, stop.Token);
        return azurite.Ended.IsCancellationRequested && !cancellationToken.IsCancellationRequested
            ? throw new CommandFailedException("Azurite ended unexpectedly. Start serve again; nothing needs repair.")
            : ExitCodes.Success;
    }

    // What browsers send as Origin (RFC 6454): nothing behind the port.
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority) == text;
}
