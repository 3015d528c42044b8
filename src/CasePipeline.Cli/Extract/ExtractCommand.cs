using System.CommandLine;
using System.Text.Json;
using CasePipeline.Extraction;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Cli.Extract;

/// <summary><c>casepipeline extract</c>: prints what is read from files, and stores nothing.</summary>
internal static class ExtractCommand
{
    // Reasons of the file system's, beside those of the extraction.
    private const string NotFound = "file-not-found";
    private const string Unreadable = "file-unreadable";

    private static readonly AnnouncementJson Indented = new(new JsonSerializerOptions(AnnouncementJson.Readable.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        TypeInfoResolver = null,
    });

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE")
        {
            Description = "The announcements to read.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "extract",
            "Print the cases of announcements as JSON: one file as one object, several as one object a line. "
            + "Ends with 1 when a file cannot be read; its line then says why.")
        {
            files,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(files), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo[] files, CancellationToken cancellationToken)
    {
        await using var output = Console.OpenStandardOutput();
        var exitCode = ExitCodes.Success;
        foreach (var file in files)
        {
            var outcome = await ExtractAsync(file, cancellationToken);
            if (outcome is ExtractionOutcome.Rejected rejected)
            {
                exitCode = ExitCodes.Failed;
                await Console.Error.WriteLineAsync($"casepipeline: {file}: {rejected.Code}: {rejected.Message}");
            }

            if (ToJson(file, outcome, isOnly: files.Length == 1) is { } json)
            {
                await output.WriteAsync(json, cancellationToken);
                output.WriteByte((byte)'\n');
            }
        }

        return exitCode;
    }

    private static async Task<ExtractionOutcome> ExtractAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            return new ExtractionOutcome.Rejected(NotFound, "There is no such file.");
        }

        try
        {
            // Not even read: a file can be larger than the memory.
            return file.Length > ArticleLimits.MaxBytes
                ? ArticleLimits.TooLarge
                : AnnouncementExtractor.Extract(
                    await File.ReadAllBytesAsync(file.FullName, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ExtractionOutcome.Rejected(Unreadable, exception.Message);
        }
    }

    private static byte[]? ToJson(FileInfo file, ExtractionOutcome outcome, bool isOnly) => outcome switch
    {
        ExtractionOutcome.Read read => JsonSerializer.SerializeToUtf8Bytes(
            read.Announcement, (isOnly ? Indented : AnnouncementJson.Readable).Announcement),

        // A single file's error goes to standard error only; among several, its line keeps their order plain.
        ExtractionOutcome.Rejected rejected when !isOnly => JsonSerializer.SerializeToUtf8Bytes(
            new RejectedFile(file.ToString(), rejected.Code, rejected.Message), ExtractJson.Readable.RejectedFile),
        _ => null,
    };
}
