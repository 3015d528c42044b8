using System.Text;
using CasePipeline.Extraction.Reading.Charsets;

namespace CasePipeline.Extraction.Tests.Reading.Charsets;

public class CharsetReaderTests
{
    private const string Simplified = "海州农信“渔汛贷”等3个案例入选2031年沿海金融优秀案例\n一是建档到船；二是授信到户。\n";
    private const string Traditional = "海州農會「漁汛貸」等3個案例入選2031年沿海金融優秀案例\n一是建檔到船；二是授信到戶。\n";

    [Theory]
    [InlineData(Simplified, "utf-8")]
    [InlineData(Simplified, "gb18030")]
    [InlineData(Simplified, "utf-16le")]
    [InlineData(Simplified, "utf-16be")]
    [InlineData(Traditional, "utf-8")]
    [InlineData(Traditional, "gb18030")]
    [InlineData(Traditional, "big5")]
    [InlineData(Traditional, "utf-16le")]
    [InlineData(Traditional, "utf-16be")]
    [InlineData("公告", "gb18030")]
    [InlineData("公告", "big5")]
    [InlineData("Winners 2031: 渔汛贷, 潮汐贷 (Haizhou)", "gb18030")]
    [InlineData("Winners 2031: 漁汛貸, 潮汐貸 (Haizhou)", "big5")]
    [InlineData("㐂记农信、𠮷野农信获奖，案例名单如下", "gb18030")]
    public void Reads_Each_Charset_Without_A_Mark(string text, string charset) =>
        Assert.Equal(new DecodedText(text, charset), CharsetReader.Decode(Encode(text, charset)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void Leaves_The_Mark_Out(string charset)
    {
        var bytes = Encode("\uFEFF" + Simplified, charset);

        Assert.Equal(new DecodedText(Simplified, charset), CharsetReader.Decode(bytes));
    }

    [Theory]
    [InlineData("utf-8", 1)]
    [InlineData("utf-8", 2)]
    [InlineData("gb18030", 1)]
    [InlineData("utf-16le", 1)]
    public void Reads_A_File_That_Was_Cut_Within_Its_Last_Character(string charset, int cut)
    {
        var bytes = Encode(Simplified + "完", charset)[..^cut];

        Assert.Equal(new DecodedText(Simplified, charset), CharsetReader.Decode(bytes));
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("gb18030")]
    public void Reads_A_Declared_Gb_Charset_As_Gb18030(string declared)
    {
        // A name with characters that GB2312 lacks.
        var page = $"<html><head><meta charset=\"{declared}\"></head><body>喆镕農會</body></html>";

        Assert.Equal(new DecodedText(page, "gb18030"), CharsetReader.Decode(Encode(page, "gb18030")));
    }

    [Fact]
    public void Reads_A_Charset_Declared_In_A_Header_Element()
    {
        var page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\" /><p>龜驫</p>";

        Assert.Equal(new DecodedText(page, "big5"), CharsetReader.Decode(Encode(page, "big5")));
    }

    [Fact]
    public void Does_Not_Believe_A_Declaration_That_The_Bytes_Contradict()
    {
        var page = $"<meta charset=\"gb2312\"><p>{Simplified}</p>";

        Assert.Equal("utf-8", CharsetReader.Decode(Encode(page, "utf-8"))?.Encoding);
    }

    private static byte[] Encode(string text, string charset) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(text);
}
