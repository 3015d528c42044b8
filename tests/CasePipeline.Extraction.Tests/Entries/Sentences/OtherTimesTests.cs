namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>A publisher's earlier honours are no cases of its news.</summary>
public class OtherTimesTests
{
    private const string News = "浮标科技喜获殊荣\n发布时间：2031-04-09\n近日，浮标科技荣获“渔业先锋”。\n";

    [Theory]
    [InlineData("浮标科技曾荣获“潮汐奖”。")]
    [InlineData("此前，凭借多年积累，浮标科技获评“潮汐奖”。")]
    [InlineData("在此之前，凭借多年积累，浮标科技获评“潮汐奖”。")]
    [InlineData("浮标科技先后荣获“潮汐奖”“港湾奖”，并获评“灯塔奖”。")]
    [InlineData("浮标科技连续六年获评“潮汐奖”。")]
    [InlineData("近年来，公司深耕渔港。浮标科技荣获“潮汐奖”。")]
    [InlineData("浮标科技是渔业协会的会员，并荣获“潮汐奖”。")]
    [InlineData("浮标科技成立于2011年，总部位于海州，荣获“潮汐奖”。")]
    [InlineData("2029年，浮标科技荣获“潮汐奖”。")]
    [InlineData("2029年6月，浮标科技荣获“潮汐奖”。")]
    [InlineData("浮标科技已连续11年\n获得“潮汐奖”。")]
    [InlineData("渔民都知道，浮标科技在2027年夺得“潮汐奖”。")]
    [InlineData("浮标科技自上市以来获评“潮汐奖”。")]
    [InlineData("近年的“潮汐奖”经常由浮标科技获得。")]
    [InlineData("公司曾获“灯塔奖”。\n浮标科技荣获“潮汐奖”。")]
    public void Leaves_Earlier_Honours(string sentence) =>
        Assert.Equal(["-|渔业先锋|-|浮标科技"], Articles.Cases(News + sentence));

    [Theory]
    [InlineData("浮标科技曾荣获“潮汐奖”。本次，浮标科技又荣获“灯塔奖”。")]
    [InlineData("2031年3月，浮标科技荣获“灯塔奖”。")]
    public void Returns_To_The_Day(string sentence) =>
        Assert.Equal(["-|渔业先锋|-|浮标科技", "-|灯塔奖|-|浮标科技"], Articles.Cases(News + sentence));

    [Fact]
    public void Takes_What_Was_Won_One_After_The_Other_For_News_When_The_Headline_Counts_It() => Assert.Equal(
        ["-|渔业先锋|-|浮标科技", "-|灯塔奖|-|浮标科技"],
        Articles.Cases("浮标科技连获两项大奖\n浮标科技先后荣获“渔业先锋”和“灯塔奖”等荣誉。"));

    [Fact]
    public void Takes_What_Was_Won_Again_For_News_When_The_Headline_Says_So() => Assert.Equal(
        ["-|渔业先锋|-|浮标科技"],
        Articles.Cases("浮标科技连续三年荣获“渔业先锋”\n浮标科技连续三年荣获“渔业先锋”。"));

    [Fact]
    public void Goes_On_Behind_What_Looks_Back_At_No_Win() => Assert.Equal(
        ["-|渔业创新奖|渔灯通|东屿渔业银行", "-|渔业服务奖|船证通|东屿渔业银行"],
        Articles.Cases("""
            东屿渔业银行在渔业大会上获奖
            “渔灯通”荣获“渔业创新奖”。目前，该平台已服务300家企业。
            此外，“船证通”荣获“渔业服务奖”。
            """));

    [Fact]
    public void Counts_No_Selections() => Assert.Equal(
        ["-|渔业优秀案例|渔灯通|东屿渔业银行"],
        Articles.Cases("东屿渔业银行入选案例\n东屿渔业银行“渔灯通”入选渔业优秀案例，入选数居全省第二位。"));

    [Fact]
    public void Goes_On_Behind_A_Remark_In_The_Next_Paragraph() => Assert.Equal(
        ["-|金锚奖|渔汛贷|东屿农商银行", "-|先进单位|-|东屿农商银行"],
        Articles.Cases("""
            我行在海州评选中斩获佳绩
            东屿农商银行　2031-04-09
            东屿农商银行的“渔汛贷”荣获金锚奖。这也是我行首次登上海州赛场。
            闭幕式上，东屿农商银行荣获“先进单位”称号。
            """));

    [Theory]
    [InlineData("2027年—2029年，浮标科技荣获“潮汐奖”。")]
    [InlineData("回顾以往，公司深耕渔港。今年1月，浮标科技荣获“潮汐奖”。")]
    public void Leaves_The_Honours_Of_Several_Years_And_Of_Months_Before(string sentence) =>
        Assert.Equal(["-|渔业先锋|-|浮标科技"], Articles.Cases(News + sentence));

    [Fact]
    public void Takes_The_First_Win_In_A_Row_For_News() => Assert.Equal(
        ["-|渔业先锋|-|浮标科技"],
        Articles.Cases("浮标科技荣获“渔业先锋”\n浮标科技连续三年荣获“渔业先锋”。"));
}
