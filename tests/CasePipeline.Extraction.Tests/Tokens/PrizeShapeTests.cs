using CasePipeline.Extraction.Tokens;

namespace CasePipeline.Extraction.Tests.Tokens;

public class PrizeShapeTests
{
    [Theory]
    [InlineData("1200美元")]
    [InlineData("每支队伍奖金 4 万元")]
    [InlineData("奖金２０００元／条")]
    [InlineData("1 支队伍")]
    [InlineData("共3名")]
    [InlineData("荣誉证书")]
    [InlineData("火锅餐券 * 2")]
    public void Knows_What_Winners_Get(string text) => Assert.True(PrizeShape.IsPrize(text));

    [Theory]
    [InlineData("")]
    [InlineData("渔汛贷")]
    [InlineData("一元一餐")]
    [InlineData("渔船撞上防波堤 赔付420万元")]
    [InlineData("3条船的故事")]
    [InlineData("YOLOX 3D")]
    public void Leaves_Titles_Alone(string text) => Assert.False(PrizeShape.IsPrize(text));

    [Theory]
    [InlineData("5,000 USD", true)]
    [InlineData("各2000元", true)]
    [InlineData("100 DOT", true)]
    [InlineData("价值 3,000 USD 的渔具", true)]
    [InlineData("东屿农商银行", false)]
    [InlineData("3名", false)]
    [InlineData("2031年", false)]
    public void Knows_A_Sum_Of_Money(string text, bool expected) =>
        Assert.Equal(expected, PrizeShape.IsSumOfMoney(text));
}
