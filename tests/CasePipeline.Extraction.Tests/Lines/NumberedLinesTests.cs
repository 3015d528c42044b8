namespace CasePipeline.Extraction.Tests.Lines;

public class NumberedLinesTests
{
    [Theory]
    [InlineData("1.渔汛贷；2.渔灯贷；3.潮汐图。")]
    [InlineData("①渔汛贷；②渔灯贷；③潮汐图。")]
    [InlineData("（1）渔汛贷；（2）渔灯贷；（3）潮汐图")]
    public void Reads_A_Numbered_List_Within_A_Line(string line) => Assert.Equal(
        ["-|三等奖|渔汛贷|-", "-|三等奖|渔灯贷|-", "-|三等奖|潮汐图|-"],
        Articles.Cases("海州优秀案例评选结果揭晓\n三等奖\n" + line));

    [Fact]
    public void Leaves_Points_Of_A_Body_In_Their_Line() => Assert.Equal(
        "1.摆桌子；2.报潮水；3.点渔灯。",
        Assert.Single(Articles.Read("海州优秀案例评选结果揭晓\n一等奖\n《渔汛贷》（东屿农商银行）\n1.摆桌子；2.报潮水；3.点渔灯。").Cases).Body);

    [Fact]
    public void Takes_Ranks_That_Are_Counted_For_Text() => Assert.Equal(
        ["-|一等奖|渔网小推车|东屿供水有限公司", "-|鼓励奖|渔具签收袋|西礁殡仪馆"],
        Articles.Cases("""
            2031年海州职工“五小”成果评审结果
            以下成果获奖：
            一、东屿供水有限公司
            1.渔网小推车（一等奖）
            二、西礁殡仪馆
            1.渔具签收袋（鼓励奖）
            一、二、三等奖分别奖励3000元、2000元、1000元。
            """));
}
