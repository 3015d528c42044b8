using System.IO.Compression;
using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading.Word;

/// <summary>A Word document made of the markup given, and how it is read.</summary>
internal static class WordDocument
{
    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """;

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static byte[] Make(string body, string styles = "", string numbering = "", string relationships = "") =>
        Zip(Parts(body, styles, numbering, relationships));

    /// <summary>The parts of a document, for a test to change.</summary>
    public static (string Name, string Text)[] Parts(
        string body, string styles = "", string numbering = "", string relationships = "") =>
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="{Kinds}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{Kinds}.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="{Kinds}.numbering+xml"/>
            </Types>
            """),
        ("_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="r1" Type="{Types}/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """),
        ("word/_rels/document.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="r1" Type="{Types}/styles" Target="styles.xml"/>
            <Relationship Id="r2" Type="{Types}/numbering" Target="/word/numbering.xml"/>
            <Relationship Id="r3" Type="{Types}/image" Target="https://example.invalid/a.png" TargetMode="External"/>
            {relationships}
            </Relationships>
            """),
        ("word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles {Names}>{styles}</w:styles>"),
        ("word/numbering.xml", $"<w:numbering {Names}>{numbering}</w:numbering>"),
    ];

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static ArticleText Read(string body, string styles = "", string numbering = "") =>
        Read(Make(body, styles, numbering));

    public static ArticleText Read(byte[] bytes)
    {
        Assert.True(ArticleReader.TryRead(bytes, out var article, out _));
        return article;
    }

    public static ExtractionOutcome.Rejected Reject(byte[] bytes)
    {
        Assert.False(ArticleReader.TryRead(bytes, out _, out var rejected));
        Assert.EndsWith(".", rejected.Message, StringComparison.Ordinal);
        return rejected;
    }

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
