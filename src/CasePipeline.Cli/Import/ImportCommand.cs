using System.CommandLine;
using System.Globalization;
using CasePipeline.Service.Articles;
using Spectre.Console;

namespace CasePipeline.Cli.Import;

/// <summary><c>casepipeline import</c>: uploads files and tells what became of each.</summary>
internal static class ImportCommand
{
    private const int UploadsAtOnce = 4;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, and folders with all that is in them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var url = new Option<Uri>("--url")
        {
            Description = "The service to upload to.",
            DefaultValueFactory = _ => new Uri("http://127.0.0.1:7071"),
            CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
                ? address
                : result.Refuse<Uri>("--url takes an http or https address, such as http://127.0.0.1:7071."),
        };
        var command = new Command(
            "import",
            "Upload announcements to a running service and show what became of each. A file keeps its name; one in a "
            + "folder has the folder's name before it. Ends with 1 when an article is not ready. Reads the service's "
            + $"key from {ArticleClient.KeyVariable}.")
        {
            paths,
            url,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(url), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, Uri url, CancellationToken cancellationToken)
    {
        var files = ImportFiles.Find(paths);
        using var client = new ArticleClient(url);
        var results = new ImportResult[files.Count];
        await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask("Uploading", maxValue: Math.Max(files.Count, 1));
            await Parallel.ForAsync(
                0,
                files.Count,
                new ParallelOptions { MaxDegreeOfParallelism = UploadsAtOnce, CancellationToken = cancellationToken },
                async (i, token) =>
                {
                    results[i] = await client.UploadAsync(files[i], token);
                    task.Increment(1);
                });
        });

        AnsiConsole.Write(ToTable(results));
        var ready = results.Count(result => result.Status == ArticleStatus.Ready.ToName());
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"{ready} of {results.Length} ready, with {results.Sum(result => result.CaseCount)} cases.");
        return ready == results.Length ? ExitCodes.Success : ExitCodes.Failed;
    }

    private static Table ToTable(IEnumerable<ImportResult> results)
    {
        var table = new Table().AddColumns("Article", "Status", "Cases", "Remarks");
        foreach (var result in results)
        {
            table.AddRow(
                new Text(result.Name),
                new Text(result.Status),
                new Text(result.CaseCount?.ToString(CultureInfo.InvariantCulture) ?? ""),
                new Text(result.Remarks));
        }

        return table;
    }
}
