namespace CasePipeline.Extraction.Tests.Outline;

public class SectionPlacerTests
{
    [Fact]
    public void Reads_Awards_Behind_A_Bulleted_List_Of_Another_Award() => Assert.Equal(
        ["小学组|冠军|-|东屿小学", "小学组|优异奖|-|西礁小学", "小学组|优异奖|-|南浦小学", "小学组|最佳新秀奖|-|海州公学", "小学组|最踊跃参与奖|-|东屿中学"],
        Articles.Cases("""
            第九届海州航海知识竞赛结果
            小学组
            冠军：东屿小学
            优异奖
            – 西礁小学
            – 南浦小学
            最佳新秀奖：海州公学
            最踊跃参与奖：东屿中学
            """));
}
