using CasePipeline.Service.Search;

namespace CasePipeline.Service.Tests.Search;

public class FoldedTextTests
{
    [Theory]
    [InlineData("农商银行APP", "app", "APP")]
    [InlineData("农商银行ＡＰＰ上线", "app", "ＡＰＰ")]
    [InlineData("重5㎏左右", "kg", "㎏")]
    [InlineData("重5㎏左右", "g左", "㎏左")]
    [InlineData("ｶﾞｲﾄﾞ案内", "ガイド", "ｶﾞｲﾄﾞ")]
    [InlineData("cafe\u0301银行", "é银", "e\u0301银")]
    [InlineData("一😀二㈱三", "二(株", "二㈱")]
    public void Leads_Back_To_The_Original(string original, string word, string expected)
    {
        var folded = FoldedText.Of(original);
        var (start, length) = folded.Original(folded.Text.IndexOf(word, StringComparison.Ordinal), word.Length);
        Assert.Equal(expected, original.Substring(start, length));
    }

    [Fact]
    public void Takes_What_Cannot_Be_Normalised()
    {
        var folded = FoldedText.Of("一" + (char)0xD800 + "二" + (char)0xFFFE + "Ａ");
        Assert.Equal("一\uFFFD二\uFFFDa", folded.Text);
        Assert.Equal((4, 1), folded.Original(4, 1));
    }
}
