using System.Text;
using CasePipeline.Extraction.Announcements;
using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading;

public class ArticleReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\u3000\t\n")]
    public void Rejects_An_Empty_Article(string text) =>
        AssertRejected(RejectionCodes.Empty, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Replaces_What_Is_No_Character()
    {
        Assert.True(ArticleReader.TryRead("甲\uFFFE乙"u8, out var text, out _));
        Assert.Equal("甲\uFFFD乙", text.Text);
        Assert.True(ArticleReader.TryRead("<!doctype html><p>甲&#xFFFE;乙</p>"u8, out var page, out _));
        Assert.Equal("甲\uFFFD乙", page.Text);
        Assert.Equal("甲\uFFFD乙", UnicodeText.Repair("甲\uD842乙"));
    }

    [Fact]
    public void Rejects_An_Article_Over_The_Limit() =>
        AssertRejected(RejectionCodes.TooLarge, new byte[ArticleLimits.MaxBytes + 1]);

    [Fact]
    public void Rejects_An_Article_With_Too_Many_Lines() => AssertRejected(
        RejectionCodes.TooLarge,
        Encoding.UTF8.GetBytes(new string('\n', ArticleLimits.MaxLines) + "甲"));

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452")]
    [InlineData("FFD8FFE000104A46494600")]
    [InlineData("474946383961010001")]
    [InlineData("474946383761010001")]
    [InlineData("424D36000000000000003600000028000000")]
    [InlineData("524946462400000057454250565038")]
    [InlineData("49492A0008000000")]
    [InlineData("4D4D002A00000008")]
    public void Rejects_A_Picture(string hex) => AssertRejected(RejectionCodes.Picture, Convert.FromHexString(hex));

    [Theory]
    [InlineData("89504E470D0A1A0A", "text recognition")]
    [InlineData("1F8B0800", "Unpack")]
    [InlineData("7B5C727466315C616E7369", ".docx")]
    public void Says_What_To_Do_With_A_File_Of_A_Known_Kind(string hex, string advice)
    {
        Assert.False(ArticleReader.TryRead(Convert.FromHexString(hex), out _, out var rejected));
        Assert.Contains(advice, rejected.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1")]
    [InlineData("7B5C727466315C616E7369")]
    public void Rejects_A_Format_That_Is_Not_Read(string hex) =>
        AssertRejected(RejectionCodes.UnsupportedFormat, Convert.FromHexString(hex));

    [Theory]
    // Text with a NUL, mostly control characters, bytes of no charset, and half a surrogate pair in UTF-16.
    [InlineData("E585AC0041")]
    [InlineData("0102030405060741")]
    [InlineData("FFFFFFFF80808080FF")]
    [InlineData("FFFE00DC4100")]
    public void Rejects_Bytes_That_Are_No_Text(string hex) =>
        AssertRejected(RejectionCodes.UnknownEncoding, Convert.FromHexString(hex));

    [Theory]
    [InlineData("BM公司案例获奖")]
    [InlineData("RIFF案例获奖")]
    public void Reads_Text_That_Begins_Like_A_Signature(string text) =>
        Assert.True(ArticleReader.TryRead(Encoding.UTF8.GetBytes(text), out _, out _));

    [Fact]
    public void Drops_The_Byte_Order_Mark_And_Unifies_Line_Endings()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF甲\r\n乙\r丙\n\u2028\f丁 ");

        Assert.True(ArticleReader.TryRead(bytes, out var article, out _));

        Assert.Equal("甲\n乙\n丙\n\u2028\f丁 ", article.Text);
        Assert.Equal("text", article.Format);
        Assert.Equal("utf-8", article.Encoding);
    }

    private static void AssertRejected(string code, byte[] bytes)
    {
        Assert.False(ArticleReader.TryRead(bytes, out _, out var rejected));
        Assert.Equal(code, rejected.Code);
        Assert.NotEmpty(rejected.Message);
    }
}
