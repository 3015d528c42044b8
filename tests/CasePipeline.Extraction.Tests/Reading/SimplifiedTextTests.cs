using CasePipeline.Extraction.Reading;

namespace CasePipeline.Extraction.Tests.Reading;

public class SimplifiedTextTests
{
    [Theory]
    [InlineData("東嶼農商銀行「漁汛貸」獲獎", "东屿农商银行「渔汛贷」获奖")]
    [InlineData("後臺徵文，於裏屋", "后台征文，于里屋")]
    [InlineData("著作與乾坤", "著作与乾坤")]
    [InlineData("人物組雙冠軍︰甲﹑乙", "人物组双冠军：甲、乙")]
    [InlineData("Plain 𠮷 text", "Plain 𠮷 text")]
    [InlineData("", "")]
    public void Writes_Each_Character_For_One(string text, string expected) =>
        Assert.Equal(expected, SimplifiedText.Of(text));

    [Fact]
    public void Is_The_Same_Text_Where_There_Is_Nothing_To_Write()
    {
        const string text = "东屿农商银行";

        Assert.Same(text, SimplifiedText.Of(text));
    }

    [Fact]
    public void Is_Nothing_Where_There_Is_Nothing() => Assert.Null(SimplifiedText.Of(null));

    [Fact]
    public void Reads_Digits_And_Letters_Of_Full_Width() => Assert.Equal(
        ["-|一等奖|渔汛ＡＩ预报|东屿渔业站", "-|一等奖|缆绳接力|北浦渔业站"],
        Articles.Cases("""
            东屿市渔灯案例获奖名单

            一等奖（２个）
            １．《渔汛ＡＩ预报》　东屿渔业站
            ２．《缆绳接力》　北浦渔业站
            """));
}
