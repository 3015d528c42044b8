using CasePipeline.Extraction.Announcements;
using static CasePipeline.Extraction.Tests.Reading.Pdf.PdfFile;

namespace CasePipeline.Extraction.Tests.Reading.Pdf;

public class PdfReaderTests
{
    // 40 characters of 10 points fill a line between the margins 100 and 500.
    private const string Full = "东屿农商银行面向渔民推出渔汛贷把支部会议开到渡轮上组建乘潮党员服务队让金融服务跟";

    [Fact]
    public void Joins_Lines_Of_Indented_Paragraphs()
    {
        var article = Read(OfPages(Column(100, 700, "　　" + Full[..38], Full[..40], "着渔汛走。", "　　" + Full[..38], "二段。")
            + Text(120, 600, Full[..38]) + Text(100, 585, "三段。") + Text(120, 570, Full[..38]) + Text(100, 555, "四段。")));

        Assert.Equal(
            [Full[..38] + Full[..40] + "着渔汛走。", Full[..38] + "二段。", Full[..38] + "三段。", Full[..38] + "四段。"],
            article.Text.Split('\n').Select(line => line.Trim('　')));
        Assert.Equal("pdf", article.Format);
    }

    [Fact]
    public void Ends_Paragraphs_At_Short_Lines_Numbers_And_Gaps() => Assert.Equal(
        string.Join('\n', "一、" + Full[..38] + "尾。", "短。", Full[..40], "2、" + Full[..37] + Full[..40], Full[..40]),
        Read(OfPages(
            Column(100, 700, "一、" + Full[..38], "尾。", "短。", Full[..40], "2、" + Full[..37], Full[..40])
            + Text(100, 590, Full[..40]))).Text);

    // Printed from a browser: the longest lines of the list are near one another, and far from the margin.
    [Fact]
    public void Ends_Paragraphs_That_Stand_Further_Apart_Than_Their_Lines() => Assert.Equal(
        string.Join('\n', Full[..40] + "尾", "一等奖", Full[..20] + "甲", Full[..20] + "乙", Full[..21] + "丙", "二等奖"),
        Read(OfPages(
            Column(100, 700, Full[..40], "尾") + Text(100, 657, "一等奖") + Text(100, 629, Full[..20] + "甲")
            + Text(100, 601, Full[..20] + "乙") + Text(100, 573, Full[..21] + "丙") + Text(100, 545, "二等奖"))).Text);

    [Fact]
    public void Keeps_Lines_Apart_Where_None_Is_Full() => Assert.Equal(
        string.Join('\n', "海州获奖名单", Full[..12], Full[..20], "二等奖", Full[..18], Full[..19], Full[..9], Full[..20]),
        Read(OfPages(Column(
            100, 700, "海州获奖名单", Full[..12], Full[..20], "二等奖", Full[..18], Full[..19], Full[..9], Full[..20]))).Text);

    [Fact]
    public void Joins_Lines_Below_The_Text_Behind_A_Number() => Assert.Equal(
        string.Join('\n', "名单", "1." + Full[..37] + Full[..37] + "尾", "2." + Full[..37] + "尾", "3." + Full[..5]),
        Read(OfPages(
            Text(100, 715, "名单") + Text(110, 700, "1." + Full[..37]) + Column(130, 685, Full[..37], "尾")
            + Text(110, 655, "2." + Full[..37]) + Text(130, 640, "尾") + Text(110, 625, "3." + Full[..5]))).Text);

    [Fact]
    public void Joins_Latin_Lines_With_A_Space_And_Mends_Hyphens()
    {
        const string Line = "one two three four five six seven eight";

        var article = Read(OfPages(Column(100, 700, Line, "nine ten eleven twelve one two the exam-", "ple end")));

        Assert.Equal(Line + " nine ten eleven twelve one two the example end", article.Text);
    }

    [Fact]
    public void Reads_Radicals_As_The_Characters_They_Look_Like()
    {
        const string Map = "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange "
            + "<0001> <0003> [<2F00> <2F3E> <2EDA>] endbfrange";
        const string Font = """
            <</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[<</Type/Font/Subtype
            /CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type
            /FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0/CapHeight 1/StemV 1>>>>]>>
            """;
        var page = Page("", 6).Replace("/F 2 0 R", "/F 7 0 R", StringComparison.Ordinal);

        var article = Read(Make(Kids(1), page, Stream(Text(100, 700, "\u0001\u0002\u0001\u0003")), Font, Stream(Map)));

        Assert.Equal("一户一页", article.Text);
    }

    [Fact]
    public void Reads_The_Text_That_A_Page_Gives_For_What_It_Shows() => Assert.Equal(
        "渔汛——贷　领先",
        Read(OfPages(
            "/P <</MCID 0>> BDC /Span <</ActualText <feff6e14>>> BDC " + Text(100, 700, "㵋") + "EMC EMC " + Text(110, 700, "汛")
            + "/Span <</ActualText <feff20142014>>> BDC " + Text(120, 700, "――") + "EMC " + Text(140, 700, "贷")
            + "/Span <</ActualText (\u00FE\u00FF\u0030\u0000)>> BDC " + Text(150, 700, "\u2003") + "EMC "
            + Text(160, 700, "领先") + "/Span <</ActualText <feff>>> BDC " + Text(100, 670, "-") + "EMC ")).Text);

    [Fact]
    public void Goes_On_Over_Pages_And_Leaves_Out_What_Stands_On_Each()
    {
        var pages = Enumerable.Range(1, 3).Select(page =>
            Text(400, 780, "海州农信简报") + Text(300, 20, $"- {page} -") + Column(100, 700, Full[page..40] + "始", Full[..40]));

        Assert.Equal(
            string.Concat(Enumerable.Range(1, 3).Select(page => Full[page..40] + "始" + Full[..40])),
            Read(OfPages([.. pages])).Text);
    }

    [Fact]
    public void Tells_Headings_By_Size_And_Bold_By_Font()
    {
        var article = Read(OfPages(
            Text(100, 750, "题目", 20) + Text(100, 720, "一、系列", 14) + Text(100, 690, "案例", font: "B")
            + Column(100, 670, Full[..40], "尾。")));

        Assert.Equal(
            [(1, false), (2, false), (0, true), (0, false)],
            article.Lines.Select(line => (line.Markup.HeadingLevel, line.Markup.IsBold)));
    }

    [Fact]
    public void Reads_Two_Columns_One_After_The_Other()
    {
        var left = Enumerable.Range(0, 10).Select(i => $"{i}，" + Full[..16]).ToArray();
        var right = Enumerable.Range(0, 10).Select(i => $"{i}，" + Full[18..34]).ToArray();

        var article = Read(OfPages(Text(200, 740, "通栏题目", 20) + Column(100, 700, left) + Column(320, 700, right)));

        Assert.Equal("通栏题目\n" + string.Concat(left) + string.Concat(right), article.Text);
    }

    [Fact]
    public void Reads_A_Ruled_Table_With_Merged_Cells()
    {
        // Three columns and rows; the first column's last two cells are one.
        const string Rulings = """
            100 600 m 400 600 l S 100 580 m 400 580 l S 200 560 m 400 560 l S 100 540 m 400 540 l S
            100 540 m 100 600 l S 200 540 m 200 600 l S 300 540 m 300 600 l S 400 540 m 400 600 l S

            """;
        var article = Read(OfPages(Text(100, 650, "前") + Rulings
            + Text(110, 585, "系列") + Text(210, 585, "案例") + Text(310, 585, "机构")
            + Text(110, 555, "甲") + Text(210, 565, "乙") + Text(310, 565, "丙") + Text(210, 545, "丁") + Text(310, 545, "戊")
            + Text(100, 500, "后")));

        Assert.Equal("前\n系列\t案例\t机构\n甲\t乙\t丙\n丁\t戊\n后", article.Text);
        Assert.Equal(
            ["甲", "丁", "戊"],
            article.Lines[3].Row!.Cells.Select(cell => article.Text.Substring(cell.Start, cell.Length)));
    }

    [Fact]
    public void Takes_No_Line_Below_A_Link_For_A_Ruling()
    {
        const string Rulings = """
            100 600 m 300 600 l S 100 580 m 300 580 l S 100 540 m 300 540 l S
            100 540 m 100 600 l S 200 540 m 200 600 l S 300 540 m 300 600 l S
            210 562 m 290 562 l S

            """;

        var article = Read(OfPages(Rulings
            + Text(110, 585, "机构") + Text(210, 585, "案例") + Text(110, 555, "甲") + Text(210, 565, "渔汛")
            + Text(210, 545, "贷")));

        Assert.Equal("机构\t案例\n甲\t渔汛贷", article.Text);
    }

    [Fact]
    public void Reads_A_Framed_Text_As_Lines() => Assert.Equal(
        "甲\n乙",
        Read(OfPages("100 500 200 100 re S\n" + Text(110, 580, "甲") + Text(110, 540, "乙"))).Text);

    [Fact]
    public void Remembers_Where_A_Picture_Stood_And_Not_A_Logo()
    {
        var article = Read(WithPicture(Text(100, 700, "甲") + "q 300 0 0 200 100 450 cm /P Do Q q 20 0 0 20 0 0 cm /P Do Q "
            + Text(100, 400, "乙")));

        Assert.Equal("甲\n乙", article.Text);
        Assert.Equal([1], article.Pictures);
    }

    [Fact]
    public void Rejects_A_Scan() =>
        AssertRejected(RejectionCodes.Scanned, WithPicture("q 600 0 0 800 0 0 cm /P Do Q"));

    [Fact]
    public void Rejects_A_Blank_Document() => AssertRejected(RejectionCodes.Empty, OfPages(""));

    [Fact]
    public void Rejects_Text_Of_Unknown_Characters()
    {
        const string Font = """
            <</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2
            /BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type
            /FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0/CapHeight 1/StemV 1>>>>]>>
            """;
        var page = Page("", 6).Replace("/F 2 0 R", "/F 7 0 R", StringComparison.Ordinal);

        AssertRejected(RejectionCodes.UnmappedText, Make(Kids(1), page, Stream(Text(100, 700, "东屿农商银行")), Font));
    }

    [Fact]
    public void Rejects_An_Encrypted_Document()
    {
        var key = new string('A', 64);
        var trailer = $"/ID[<{key}><{key}>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{key}>/U<{key}>>>";

        AssertRejected(
            RejectionCodes.PasswordProtected,
            MakeWith("<</Type/Catalog/Pages 4 0 R>>", trailer, Kids(1), Page("", 6), Stream(Text(100, 700, "甲"))));
    }

    private static byte[] WithPicture(string content) => Make(
        Kids(1),
        Page("/XObject<</P 7 0 R>>", 6),
        Stream(content),
        Stream("x", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"));
}
