namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Awards between titles and institutions.</summary>
public class AwardBetweenTests
{
    [Fact]
    public void Reads_A_Rank_Between_Spaces() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            《渔灯》 一等奖 东屿大学
            《渔网》 二等奖 西礁学院
            《渔歌》 二等奖 南湾中学
            """));

    [Fact]
    public void Reads_A_Rank_Behind_A_Title_With_Its_Number() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|二等奖|渔网|西礁学院", "-|二等奖|渔歌|南湾中学"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            编号 001 《渔灯》 一等奖 东屿大学
            编号 012 《渔网》 二等奖 西礁学院
            编号 033 《渔歌》 二等奖 南湾中学
            """));
}
