using System.Text;

namespace CasePipeline.Extraction.Fuzz.Seeds;

/// <summary>A document to start from.</summary>
internal sealed class SeedFile(string name, SeedForm form, byte[] bytes)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public string Name { get; } = name;

    public SeedForm Form { get; } = form;

    /// <summary>The document's characters; empty for kinds that are no text.</summary>
    public string Text { get; } = form is SeedForm.Word or SeedForm.Pdf ? "" : Decode(name, bytes);

    /// <summary>The parts of a Word document; empty for other kinds.</summary>
    public IReadOnlyList<WordPart> Parts { get; } = form == SeedForm.Word ? WordParts.Read(bytes) : [];

    /// <summary>The objects of a PDF; empty for other kinds.</summary>
    public IReadOnlyList<PdfPart> Objects { get; } = form == SeedForm.Pdf ? PdfParts.Read(bytes) : [];

    private static string Decode(string name, byte[] bytes)
    {
        var encoding = name.Contains("gb18030", StringComparison.Ordinal) ? Gb18030 : Encoding.UTF8;
        return encoding.GetString(bytes).ReplaceLineEndings("\n");
    }
}
