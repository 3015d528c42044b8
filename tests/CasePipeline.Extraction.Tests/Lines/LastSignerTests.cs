namespace CasePipeline.Extraction.Tests.Lines;

/// <summary>Who signs on the last line, where the day stands under the headline.</summary>
public sealed class LastSignerTests
{
    [Theory]
    [InlineData("金奖\n《潮汐账本》／东屿银行\n银奖\n《渔灯》／西礁渔业局")]
    [InlineData("金奖：潮汐账本（东屿银行）\n请各单位于五月前领取奖牌。")]
    [InlineData("奖别\t案例\t单位\n金奖\t潮汐账本\t东屿银行\n银奖\t渔灯\t西礁渔业局\n")]
    public void Takes_The_Last_Organisation_For_Who_Signs(string list)
    {
        var article = Articles.Read($"海州渔港案例评选结果\n2031年4月9日\n{list}\n海州渔业学会");

        Assert.Equal("海州渔业学会", article.Article.Author);
        Assert.DoesNotContain(article.Cases, awarded => awarded.Institution == "海州渔业学会");
    }

    [Fact]
    public void Takes_It_For_A_Winner_Among_Winners() => Assert.Equal(
        ["-|优秀组织奖|-|东屿银行", "-|优秀组织奖|-|西礁渔业局", "-|优秀组织奖|-|海州渔业学会"],
        Articles.Cases("海州渔港案例评选结果\n2031年4月9日\n优秀组织奖\n东屿银行\n西礁渔业局\n海州渔业学会"));

    [Fact]
    public void Takes_Below_A_Telephone_Number_Who_Signs_And_The_Day()
    {
        var article = Articles.Read("""
            关于海州渔港优秀案例的公示
            推荐案例
            ⑴潮汐账本/东屿档案馆
            ⑵渔灯/西礁文化馆
            　　联系电话：0591-5550****（工作日9:00—17:00）
            　　　　　　　　　　　　　　　　海州档案学会
            　　　　　　　　　　　　　　　　二○三一年四月七日
            """);

        Assert.Equal("海州档案学会", article.Article.Author);
        Assert.Equal(new DateOnly(2031, 4, 7), article.Article.PublishedOn);
    }
}
