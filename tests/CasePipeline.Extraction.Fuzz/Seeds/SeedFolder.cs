using System.Text;
using CasePipeline.Extraction.Fuzz.Runs;

namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>Finds the documents to start from, always in the same order.</summary>
internal static class SeedFolder
{
    // A longer seed costs its length a million times; its head has every form that the rest has.
    private const int MaxBytes = 100_000;

    public static IReadOnlyList<SeedFile> Read(FuzzOptions options) =>
    [
        .. Made(),
        .. ExampleSeeds.Read(options.Examples),
        .. options.SeedFolders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal))
            .Select(Read)
            .OfType<SeedFile>(),
    ];

    private static SeedFile? Read(string path)
    {
        if (FindForm(Path.GetExtension(path)) is not { } form
            || path.Contains("node_modules", StringComparison.Ordinal))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.Length > MaxBytes && form is SeedForm.Text or SeedForm.Markdown or SeedForm.Html)
        {
            bytes = bytes[..MaxBytes];
        }

        return new SeedFile(Path.GetFileName(path), form, bytes);
    }

    private static SeedForm? FindForm(string extension) => extension switch
    {
        ".txt" => SeedForm.Text,
        ".md" => SeedForm.Markdown,
        ".html" or ".htm" => SeedForm.Html,
        ".docx" => SeedForm.Word,
        ".pdf" => SeedForm.Pdf,
        _ => null,
    };

    private static IEnumerable<SeedFile> Made() =>
    [
        new("made-table.md", SeedForm.Markdown, Encoding.UTF8.GetBytes(MadeSeeds.MarkdownTable)),
        new("made-page.html", SeedForm.Html, Encoding.UTF8.GetBytes(MadeSeeds.Html)),
        new("made-document.docx", SeedForm.Word, WordParts.Write(MadeSeeds.Word)),
        new("made-document.pdf", SeedForm.Pdf, PdfParts.Write(MadeSeeds.Pdf)),
    ];
}
