using static CasePipeline.Extraction.Tests.Reading.Word.WordDocument;

namespace CasePipeline.Extraction.Tests.Reading.Word;

public class WordNumberingTests
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlRestart w:val="1"/>
        <w:suff w:val="nothing"/><w:lvlText w:val="%3"/></w:lvl>
        <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="?"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Counts_Levels_As_Word_Does()
    {
        var body = Item(1, 0) + Item(1, 1) + Item(1, 1) + Item(1, 2) + Item(1, 1) + Item(1, 2) + Item(1, 0) + Item(1, 2)
            + Item(1, 1);

        Assert.Equal(
            "一、文\n1.1 文\n1.2 文\n①文\n1.3 文\n②文\n二、文\n①文\n2.1 文", Read(body, numbering: Lists).Text);
    }

    [Fact]
    public void Goes_On_In_A_List_That_Shares_Its_Levels_And_Begins_Anew_Where_Told() => Assert.Equal(
        "一、文\n二、文\n一、文\n二、文\n三、文",
        Read(Item(1, 0) + Item(2, 0) + Item(3, 0) + Item(3, 0) + Item(1, 0), numbering: Lists).Text);

    [Fact]
    public void Tells_List_Items()
    {
        var lines = Read(Item(1, 3) + Item(1, 0) + Item(0, 0), numbering: Lists).Lines;

        Assert.Equal([true, true, false], lines.Select(line => line.Markup.IsListItem));
    }

    [Fact]
    public void Writes_A_Bullet_As_Nothing() => Assert.Equal("文", Read(Item(1, 3), numbering: Lists).Text);

    [Fact]
    public void Numbers_Headings_By_Their_Style()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
            <w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/>
            <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
            """;
        const string Numbering = """
            <w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="1"/><w:lvlText w:val="第%1章"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="2"/><w:lvlText w:val="%2、"/></w:lvl>
            </w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>
            """;
        var body = Paragraph("甲", """<w:pStyle w:val="1"/>""") + Paragraph("乙", """<w:pStyle w:val="2"/>""")
            + Paragraph("丙", """<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>""");

        Assert.Equal("第一章 甲\n1、乙\n丙", Read(body, Styles, Numbering).Text);
    }

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 5, "05")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 2, "b")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCountingThousand", 19, "十九")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("taiwaneseCountingThousand", 105, "一百零五")]
    [InlineData("japaneseCounting", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 2003, "二千零三")]
    [InlineData("chineseCountingThousand", 3000, "三千")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("upperRoman", 1000000000, "1000000000")]
    [InlineData("none", 7, "")]
    [InlineData("unknown", 7, "7")]
    public void Writes_Numbers(string format, int number, string expected)
    {
        var list = $"""
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{number}"/><w:numFmt w:val="{format}"/>
            <w:suff w:val="nothing"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;

        Assert.Equal(expected + "文", Read(Item(1, 0), numbering: list).Text);
    }

    private static string Item(int list, int level) =>
        Paragraph("文", $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");
}
