using System.IO.Compression;
using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;
using static CasePipeline.Extraction.Tests.Reading.Word.WordDocument;

namespace CasePipeline.Extraction.Tests.Reading.Word;

public class WordReaderTests
{
    private const string Field = """<w:r><w:fldChar w:fldCharType="{0}"/></w:r>""";

    [Fact]
    public void Reads_Paragraphs_In_Order()
    {
        var article = Read(Paragraph("海州农信获奖") + Paragraph(" ") + Paragraph("渔汛贷"));

        Assert.Equal("海州农信获奖\n渔汛贷", article.Text);
        Assert.Equal("docx", article.Format);
        Assert.Equal("utf-8", article.Encoding);
    }

    [Theory]
    [InlineData("""<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>""", "甲\n乙 丙")]
    [InlineData("""<w:r><w:t>甲</w:t></w:r><w:ins><w:r><w:t>乙</w:t></w:r></w:ins>""", "甲乙")]
    [InlineData("""<w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>""", "甲")]
    [InlineData("""<w:moveFrom><w:r><w:t>乙</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r>""", "甲")]
    [InlineData("""<w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>""", "甲")]
    [InlineData("""<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>甲</w:t></w:r>""", "甲")]
    [InlineData("""<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink>""", "甲")]
    [InlineData("""<w:sdt><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>""", "甲")]
    [InlineData("""<w:r><w:sym w:font="Wingdings" w:char="F082"/><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>""", "②")]
    [InlineData("""<w:r><w:t>甲</w:t><w:footnoteReference w:id="1"/></w:r>""", "甲")]
    [InlineData("""<w:smartTag><w:r><w:t>甲</w:t></w:r><w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag></w:smartTag>""", "甲乙")]
    [InlineData("""<w:ins><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:ins>""", "甲")]
    [InlineData("""<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>""", "12")]
    [InlineData("""<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>""", "甲")]
    public void Reads_What_Is_Shown(string runs, string expected) =>
        Assert.Equal(expected, Read($"<w:p>{runs}</w:p>").Text);

    [Fact]
    public void Reads_A_Fields_Result_And_Not_Its_Code()
    {
        var body = "<w:p>"
            + F("begin") + "<w:r><w:instrText>IF 1 = </w:instrText></w:r>" + Run("码")
            + F("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + F("separate") + Run("内") + F("end")
            + F("separate") + Run("甲") + F("end") + Run("乙") + "</w:p>";

        Assert.Equal("甲乙", Read(body).Text);
    }

    [Fact]
    public void Leaves_Out_A_Table_Of_Contents()
    {
        const string Styles = """<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>""";
        const string Entry = """<w:pStyle w:val="11"/>""";
        var body = $"""
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
            <w:sdtContent>{Paragraph("目录")}</w:sdtContent></w:sdt>
            <w:p><w:pPr>{Entry}</w:pPr>{F("begin")}<w:r><w:instrText> TOC \o "1-3" </w:instrText></w:r>{F("separate")}{Run("一、3")}</w:p>
            {Paragraph("二、4", Entry)}{Paragraph("甲")}<w:p>{F("end")}</w:p>{Paragraph("乙", Entry)}
            """;

        Assert.Equal("甲\n乙", Read(body, Styles).Text);
    }

    [Fact]
    public void Joins_A_Paragraph_Whose_Mark_Was_Deleted_With_The_Next() => Assert.Equal(
        "甲乙\n丙",
        Read(Paragraph("甲", "<w:rPr><w:del/></w:rPr>") + Paragraph("乙") + Paragraph("丙")).Text);

    [Fact]
    public void Reads_Text_Boxes_Once_And_Pictures_By_Their_Place()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:txbxContent>";
        var shape = Drawing($"<wps:wsp><wps:txbx>{Box.Replace("{0}", "框")}</wps:txbx></wps:wsp>");
        var picture = Drawing("<pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic>");
        var fallback = $"<w:pict><v:shape><v:textbox>{Box.Replace("{0}", "旧")}</v:textbox></v:shape></w:pict>";
        var forms = $"<mc:Choice Requires=\"wps\">{shape}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>";
        var article = Read(
            $"<w:p><w:r><mc:AlternateContent>{forms}</mc:AlternateContent></w:r>{Run("甲")}</w:p>"
            + $"<w:p><w:r>{picture}</w:r></w:p>" + Paragraph("乙"));

        Assert.Equal("甲\n框\n乙", article.Text);
        Assert.Equal([3], article.Pictures);
    }

    [Fact]
    public void Reads_One_Of_Several_Forms_Of_A_Block() => Assert.Equal(
        "甲\n乙",
        Read($"""
            <mc:AlternateContent><mc:Choice Requires="wps">{Paragraph("甲")}</mc:Choice>
            <mc:Fallback>{Paragraph("旧")}</mc:Fallback></mc:AlternateContent>{Paragraph("乙")}
            """).Text);

    [Theory]
    [InlineData("""<Relationship Id="r4" Type="a/hyperlink" Target="http://[" TargetMode="External"/>""")]
    [InlineData("""<Relationship Id="r4" Type="a/image" Target="../NULL"/>""")]
    [InlineData("""<Relationship Id="r4" Type="a/footnotes" Target="footnotes.xml"/>""")]
    public void Reads_A_Document_With_A_Relationship_To_Nothing(string relationship)
    {
        const string Styles = """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>""";

        var article = Read(Make(Paragraph("甲", """<w:pStyle w:val="1"/>"""), Styles, "", relationship));

        Assert.Equal("甲", article.Text);
        Assert.Equal(1, article.Lines[0].Markup.HeadingLevel);
    }

    [Fact]
    public void Reads_A_Strict_Document() => Assert.Equal(
        "一、甲",
        Read(Changed(
            Parts(
                Paragraph("甲", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""),
                "",
                """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/>
                <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                """),
            text => text
                .Replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main",
                    StringComparison.Ordinal)
                .Replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                    StringComparison.Ordinal))).Text);

    [Fact]
    public void Reads_A_Main_Part_Of_Another_Name() => Assert.Equal(
        "甲",
        Read(Changed(
            Parts(Paragraph("甲")),
            text => text.Replace("word/document", "a/main", StringComparison.Ordinal))).Text);

    [Theory]
    [InlineData("<w:b/>", "", true)]
    [InlineData("<w:b/>", "<w:b w:val=\"false\"/>", false)]
    [InlineData("", "<w:b/>", true)]
    [InlineData("", "", false)]
    public void Tells_Bold_Lines_By_Style_And_Run(string style, string run, bool expected)
    {
        var styles = $"""<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr>{style}</w:rPr></w:style>""";

        var line = Assert.Single(Read($"<w:p>{Run("甲", run)}<w:r><w:t> </w:t></w:r></w:p>", styles).Lines);

        Assert.Equal(expected, line.Markup.IsBold);
    }

    [Fact]
    public void Tells_Headings_By_Style_Name_Outline_And_Title()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="案例"/><w:basedOn w:val="y"/></w:style>
            <w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            """;
        var body = Paragraph("篇", """<w:pStyle w:val="1"/>""") + Paragraph("题", """<w:pStyle w:val="a5"/>""")
            + Paragraph("章", """<w:pStyle w:val="1"/>""") + Paragraph("例", """<w:pStyle w:val="x"/>""")
            + Paragraph("节", """<w:outlineLvl w:val="1"/>""") + Paragraph("文", """<w:outlineLvl w:val="9"/>""");

        Assert.Equal([1, 1, 2, 4, 3, 0], Read(body, Styles).Lines.Select(line => line.Markup.HeadingLevel));
    }

    [Theory]
    [InlineData("", RejectionCodes.Empty)]
    [InlineData("<w:p>", RejectionCodes.Damaged)]
    [InlineData("<w:p><w:r><w:t>&entity;</w:t></w:r></w:p>", RejectionCodes.Damaged)]
    public void Rejects_A_Document_Without_Text_Or_Form(string body, string code) =>
        Assert.Equal(code, Reject(Make(body)).Code);

    [Fact]
    public void Rejects_A_Truncated_Document()
    {
        var whole = Make(Paragraph("甲"));

        Assert.All(
            Enumerable.Range(4, whole.Length - 30),
            length => Assert.Equal(RejectionCodes.Damaged, Reject(whole[..length]).Code));
    }

    [Fact]
    public void Never_Throws_On_Changed_Bytes()
    {
        var whole = Make(Paragraph("甲"));
        for (var i = 4; i < whole.Length; i++)
        {
            var changed = whole.ToArray();
            changed[i] ^= 0x55;
            ArticleReader.TryRead(changed, out _, out _);
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml", RejectionCodes.UnsupportedFormat, "Excel")]
    [InlineData("ppt/presentation.xml", RejectionCodes.UnsupportedFormat, "PowerPoint")]
    [InlineData("a.txt", RejectionCodes.UnsupportedFormat, "ZIP")]
    [InlineData("word/other.xml", RejectionCodes.Damaged, "Word")]
    public void Rejects_Other_Archives(string part, string code, string kind)
    {
        var rejected = Reject(Zip((part, "<a/>")));

        Assert.Equal(code, rejected.Code);
        Assert.Contains(kind, rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejects_An_Encrypted_Document()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8];

        Assert.Equal(RejectionCodes.PasswordProtected, Reject(bytes).Code);
    }

    [Fact]
    public void Rejects_A_Document_That_Unpacks_To_Too_Much() =>
        Assert.Equal(RejectionCodes.TooLarge, Reject(Swollen(129)).Code);

    [Theory]
    [InlineData("w:ins")]
    [InlineData("w:unknown")]
    [InlineData("w:bookmarkStart")]
    public void Rejects_A_Document_Nested_Too_Deeply(string element) => Assert.Equal(
        RejectionCodes.Damaged,
        Reject(Make(Nest(element, 100_000))).Code);

    [Theory]
    [InlineData("<w:smartTag>", "</w:smartTag>")]
    [InlineData("<w:smartTag><w:r><w:ruby><w:rubyBase>", "</w:rubyBase></w:ruby></w:r></w:smartTag>")]
    public void Rejects_Smart_Tags_Nested_Too_Deeply(string open, string close)
    {
        var tags = string.Concat(Enumerable.Repeat(open, 20)) + string.Concat(Enumerable.Repeat(close, 20));

        Assert.Equal(RejectionCodes.Damaged, Reject(Make($"<w:p>{tags}</w:p>")).Code);
    }

    [Fact]
    public void Rejects_A_Tag_Of_Too_Many_Attributes() => Assert.Equal(
        RejectionCodes.TooLarge,
        Reject(Make($"<w:p {string.Concat(Enumerable.Range(0, 5_000).Select(i => $" a{i}='1'"))}/>")).Code);

    [Fact]
    public void Rejects_A_Table_Of_Too_Many_Cells()
    {
        var row = $"<w:tr>{string.Concat(Enumerable.Repeat("<w:tc/>", 1_001))}</w:tr>";

        Assert.Equal(
            RejectionCodes.TooLarge,
            Reject(Make($"<w:tbl>{string.Concat(Enumerable.Repeat(row, 500))}</w:tbl>")).Code);
    }

    [Fact]
    public void Rejects_An_Archive_Of_Too_Many_Entries()
    {
        var parts = Enumerable.Range(0, 10_001).Select(i => ($"{i}", "")).ToArray();

        Assert.Equal(RejectionCodes.TooLarge, Reject(Zip(parts)).Code);
    }

    [Fact]
    public void Rejects_A_Document_Type_Definition() => Assert.Equal(
        RejectionCodes.Damaged,
        Reject(Zip(("word/document.xml", """<!DOCTYPE a [<!ENTITY b "c">]><document><body/></document>"""))).Code);

    [Fact]
    public void Rejects_Too_Many_Lines() => Assert.Equal(
        RejectionCodes.TooLarge,
        Reject(Make(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", ArticleLimits.MaxLines + 1)))).Code);

    private static string Drawing(string data) =>
        $"<w:drawing><wp:inline><a:graphic><a:graphicData>{data}</a:graphicData></a:graphic></wp:inline></w:drawing>";

    private static byte[] Changed((string Name, string Text)[] parts, Func<string, string> change) =>
        Zip([.. parts.Select(part => (change(part.Name), change(part.Text)))]);

    private static byte[] Swollen(int mebiBytes)
    {
        using var bytes = new MemoryStream(Make(""));
        using var swollen = new MemoryStream();
        using (var archive = new ZipArchive(bytes))
        using (var copy = new ZipArchive(swollen, ZipArchiveMode.Create))
        {
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            foreach (var entry in archive.Entries)
            {
                using var from = entry.Open();
                using var to = copy.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                from.CopyTo(to);
                for (var i = 0; i < mebiBytes && entry.Name == "document.xml"; i++)
                {
                    to.Write(spaces);
                }
            }
        }

        return swollen.ToArray();
    }

    private static string Nest(string name, int depth) =>
        string.Concat(Enumerable.Repeat($"<{name}>", depth)) + string.Concat(Enumerable.Repeat($"</{name}>", depth));

    private static string F(string change) => Field.Replace("{0}", change, StringComparison.Ordinal);
}
