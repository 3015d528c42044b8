namespace CasePipeline.Extraction.Tests.Forms;

/// <summary>Ranks at the end of lines without marks.</summary>
public class RanksBehindTitlesTests
{
    [Fact]
    public void Reads_Titles_Before_Their_Ranks() => Assert.Equal(
        ["-|一等奖|渔船进港口令核对器|东屿车务段", "-|三等奖|装卸作业单一页清|东屿车务段", "-|二等奖|缆绳快换扳手|西礁工务段", "-|三等奖|船台涂油小车|西礁工务段"],
        Articles.Cases("""
            “五小”创新成果评选结果公布
            现按获奖单位公布如下：
            东屿车务段
            渔船进港口令核对器　一等奖
            装卸作业单一页清　三等奖
            西礁工务段
            缆绳快换扳手　二等奖
            船台涂油小车　三等奖
            """));
}
