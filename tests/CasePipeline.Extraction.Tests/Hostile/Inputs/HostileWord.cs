using System.IO.Compression;
using System.Text;

namespace CasePipeline.Extraction.Tests.Hostile.Inputs;

/// <summary>Word documents: archives that swell, elements within elements, numbers beyond all counting.</summary>
internal sealed class HostileWord(HostileSize size)
{
    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private static readonly string[] Elements =
    [
        "w:p", "w:r", "w:t", "w:tbl", "w:tbl><w:tr><w:tc", "w:tr", "w:tc", "w:sdt><w:sdtContent", "w:ins", "w:del",
        "w:hyperlink", "w:smartTag",
        "w:fldSimple", "mc:AlternateContent", "mc:AlternateContent><mc:Fallback", "w:pict", "w:txbxContent",
        "w:p><w:r><w:txbxContent", "w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent", "w:bookmarkStart",
        "w:unknown",
    ];

    private static readonly string[] NumberFormatNames =
    [
        "decimal", "upperRoman", "lowerLetter", "chineseCounting", "ideographTraditional", "decimalEnclosedCircle",
        "japaneseCounting", "ordinalText", "hex", "x",
    ];

    public IEnumerable<HostileInput> All =>
    [
        new("zip bomb: a part", () => Bomb(size.Huge, "<w:document><w:body><w:p>")),
        new("zip bomb: white space", () => Bomb(size.Huge, "")),
        new("zip bomb: many parts", ManyBombs),
        new("zip bomb within a zip bomb", () => Zip(("word/document.xml", Bomb(size.Huge, "")))),
        new("zip: many entries",
            () => Zip([.. Enumerable.Range(0, size.Many / 2).Select(i => ($"word/{i}.xml", Array.Empty<byte>()))])),
        new("zip: the same part 1,000 times",
            () => Zip([.. Enumerable.Repeat(("word/document.xml", Utf8(Document("<w:p/>"))), 1_000)])),
        new("zip: a name of 60,000 characters",
            () => Zip((new string('a', 60_000), []), ("word/document.xml", Utf8(Document(""))))),
        new("zip bomb: relationships", () => Related(new string(' ', size.Huge / 10))),
        new("docx: many relationships", () => Related(Relationships(size.Many / 7, " TargetMode=\"External\""))),
        new("docx: many relationships to nothing", () => Related(Relationships(size.Many / 7, ""))),
        new("docx: a relationship of many attributes", () => Related($"<Relationship{Attributes(size.Many)}/>")),
        new("docx: a tag of many attributes", () => Single(Document($"<w:p{Attributes(size.Many)}/>"))),
        new("docx: many elements", () => Single(Document(Repeated.Times("<w:p/>", size.Long / 6)))),
        new("docx: a bookmark of many elements", () => Single(Document(
            "<w:bookmarkStart>" + Repeated.Times("<w:b/>", size.Many / 2) + "</w:bookmarkStart>"))),
        new("docx: a table of many elements", () => Single(Document(
            "<w:tbl><w:tr><w:tc>" + Repeated.Times("<w:p/>", size.Many * 9 / 10) + "</w:tc></w:tr></w:tbl>"))),
        new("docx: entities within entities", () => Single(Laughs())),
        new("docx: an entity from outside",
            () => Single(
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + Document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"))),
        new("docx: many paragraphs", () => Single(Document(Repeated.Times(Paragraph("甲", ""), size.Many)))),
        new("docx: a paragraph of many runs",
            () => Single(Document($"<w:p>{Repeated.Times("<w:r><w:t>甲</w:t></w:r>", size.Many)}</w:p>"))),
        new("docx: a long text", () => Single(Document(Paragraph(Repeated.Times("甲", size.Long / 10), "")))),
        new("docx: a row of many cells",
            () => Single(
                Document("<w:tbl><w:tr>" + Repeated.Times("<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>", size.Many)
                    + "</w:tr></w:tbl>"))),
        new("docx: a cell over 2147483647 columns", () => Single(Document(WideTable()))),
        new("docx: many fields begun",
            () => Single(Document(Repeated.Times("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", size.Many)))),
        new("docx: many fields ended",
            () => Single(Document(Repeated.Times("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", size.Many)))),
        new("docx: a long attribute", () => Single(Document($"<w:p w:a=\"{new string('a', size.Long / 3)}\"/>"))),
        new("docx: styles that stand on each other",
            () => Make(Document(Paragraph("甲", "<w:pStyle w:val=\"a\"/>")), Styles(), "")),
        new("docx: many styles in a row",
            () => Make(Document(Paragraph("甲", $"<w:pStyle w:val=\"s{size.Many - 1}\"/>")), StyleChain(), "")),
        .. Elements.Select(Nested),
        .. NumberFormats(),
    ];

    private HostileInput Nested(string element)
    {
        var close = string.Concat(element.Split("><").Reverse().Select(name => $"</{name}>"));
        return new HostileInput($"docx: many <{element}>", () => Single(Document(
            Repeated.Times($"<{element}>", size.Many) + Paragraph("甲", "") + Repeated.Times(close, size.Many))));
    }

    private static IEnumerable<HostileInput> NumberFormats() =>
        from format in NumberFormatNames
        from start in (string[])["2147483647", "-2147483648", "99999999999999999999", "0"]
        select new HostileInput($"docx: {format} from {start}", () => Make(
            Document(Repeated.Times(
                Paragraph("甲", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), 20)),
            "",
            $"""
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/>
            <w:lvlText w:val="{Repeated.Times("%1", 1_000)}、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """));

    private static string Document(string body) => $"<w:document {Names}><w:body>{body}</w:body></w:document>";

    private static string Paragraph(string text, string properties) =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string WideTable() => "<w:tbl>" + Repeated.Times(
        "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/>"
        + "<w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>",
        100) + "</w:tbl>";

    private static string Laughs() => "<!DOCTYPE a [<!ENTITY a0 \"甲\">"
        + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} \"{Repeated.Times($"&a{i - 1};", 10)}\">"))
        + "]>" + Document("<w:p><w:r><w:t>&a30;</w:t></w:r></w:p>");

    private static string Styles() => """
        <w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>
        <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>
        """;

    private string StyleChain() => string.Concat(Enumerable.Range(0, size.Many).Select(i =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i - 1}\"/></w:style>"));

    private static byte[] Single(string document) => Zip(("word/document.xml", Utf8(document)));

    private static byte[] Make(string document, string styles, string numbering) => Zip(
        ("word/_rels/document.xml.rels", Utf8(Relationships($"""
            <Relationship Id="r1" Type="{Types}/styles" Target="styles.xml"/>
            <Relationship Id="r2" Type="{Types}/numbering" Target="numbering.xml"/>
            """))),
        ("word/document.xml", Utf8(document)),
        ("word/styles.xml", Utf8($"<w:styles {Names}>{styles}</w:styles>")),
        ("word/numbering.xml", Utf8($"<w:numbering {Names}>{numbering}</w:numbering>")));

    private static string Relationships(string all) =>
        $"<Relationships xmlns=\"{Package}/relationships\">{all}</Relationships>";

    private static string Relationships(int count, string mode) => string.Concat(Enumerable.Range(0, count)
        .Select(i => $"<Relationship Id=\"r{i}\" Type=\"a\" Target=\"{i}\"{mode}/>"));

    private static string Attributes(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}=''"));

    private static byte[] Related(string relationships) => Zip(
        ("word/_rels/document.xml.rels", Utf8(Relationships(relationships))),
        ("word/document.xml", Utf8(Document(Paragraph("甲", "")))));

    private byte[] ManyBombs()
    {
        var part = Encoding.ASCII.GetBytes(new string(' ', size.Long / 3));
        return Zip([.. Enumerable.Range(0, 500).Select(i => ($"word/{i}.xml", part)), ("word/document.xml", part)]);
    }

    private static byte[] Bomb(int length, string repeated)
    {
        var block = Utf8(repeated == "" ? new string(' ', 1 << 16) : Repeated.Times(repeated, 4_000));
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            AddIndex(archive);
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            for (var written = 0L; written < length; written += block.Length)
            {
                part.Write(block);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Zip(params IReadOnlyList<(string Name, byte[] Bytes)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            AddIndex(archive);
            foreach (var (name, content) in parts)
            {
                Add(archive, name, content);
            }
        }

        return bytes.ToArray();
    }

    private static void AddIndex(ZipArchive archive)
    {
        Add(archive, "[Content_Types].xml", Utf8($"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="{Kinds}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{Kinds}.styles+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="{Kinds}.numbering+xml"/>
            </Types>
            """));
        Add(archive, "_rels/.rels", Utf8(Relationships(
            $"<Relationship Id=\"r1\" Type=\"{Types}/officeDocument\" Target=\"word/document.xml\"/>")));
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(content);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
