namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Wins that an article tells of more than once.</summary>
public class ToldTwiceTests
{
    [Fact]
    public void Leaves_The_Win_Without_Its_Title_And_By_A_Longer_Name() => Assert.Equal(
        ["-|评审大奖|三寸潮声|东屿学院"],
        Articles.Cases("""
            海州短片比赛揭晓
            东屿学院荣获评审大奖。
            东屿学院凭作品《三寸潮声》荣获评审大奖。
            东屿学院团队凭作品《三寸潮声》荣获评审大奖。
            """));

    [Fact]
    public void Leaves_The_Shorter_Name_Of_A_Team() => Assert.Equal(
        ["-|季军|-|东屿大学听潮战队"],
        Articles.Cases("海州数据大赛落幕\n东屿大学听潮战队获得季军。\n听潮战队以200分的优势获得季军。"));

    [Fact]
    public void Keeps_Other_Winners_Of_The_Same() => Assert.Equal(
        ["-|优异奖|-|西礁学院", "-|优异奖|三寸潮声|东屿学院"],
        Articles.Cases("海州短片比赛揭晓\n西礁学院荣获优异奖。\n东屿学院凭作品《三寸潮声》荣获优异奖。"));

    [Fact]
    public void Leaves_The_Win_Whose_Work_And_Rank_Another_Sentence_Tells() => Assert.Equal(
        ["-|海州科学技术奖二等奖|潮汐预报技术|东屿学院"],
        Articles.Cases("""
            东屿学院获奖
            东屿学院荣获2031年度海州科学技术奖。
            东屿学院申报的“潮汐预报技术”项目荣获海州科学技术奖二等奖。
            """));

    [Fact]
    public void Leaves_The_Shorter_Title_Of_A_Line_Above_The_Text() => Assert.Equal(
        ["-|海州优秀案例|西礁渔港灯塔改造项目|东屿公司"],
        Articles.Cases("""
            东屿公司荣获优秀案例
            灯塔改造项目获优秀案例
            近日，东屿公司的“西礁渔港灯塔改造项目”荣获“海州优秀案例”。
            """));
}
