namespace CasePipeline.Extraction.Tests.Outline;

/// <summary></summary>
public class WinnerHeadingsTests
{
    [Fact]
    public void Gives_Titles_With_Ranks_To_Who_Stands_Above() => Assert.Equal(
        ["-|一等奖|渔船进港口令核对器|东屿车务段", "-|三等奖|装卸作业单“一页清”|东屿车务段", "-|二等奖|缆绳快换扳手|西礁工务段", "-|三等奖|驾驶室遮阳帘防松卡|南汀机务段"],
        Articles.Cases("""
            “五小”创新成果评选结果公布
            现按获奖单位公布如下：
            东屿车务段
            　　渔船进港口令核对器　　　一等奖
            　　装卸作业单“一页清”　　　三等奖
            西礁工务段
            　　缆绳快换扳手　　　二等奖
            南汀机务段
            　　驾驶室遮阳帘防松卡　　　三等奖
            """));

    [Fact]
    public void Reads_A_Winner_With_Its_Count_Above_Ranks() => Assert.Equal(
        ["-|一等奖|渔灯|东屿大学", "-|三等奖|渔港|东屿大学", "-|二等奖|渔网|西礁学院"],
        Articles.Cases("""
            第六届渔港文化创意大赛获奖名单

            东屿大学（2项）
            一等奖：渔灯
            三等奖：渔港
            西礁学院（1项）
            二等奖：渔网
            """));
}
