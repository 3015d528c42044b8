namespace CasePipeline.Extraction.Tests.Entries.Sentences;

/// <summary>Awards before whoever won them.</summary>
public class ReversedTests
{
    [Fact]
    public void Reads_The_Award_Right_Before_The_Verb() => Assert.Equal(
        ["-|一等奖|小板凳议事会|西礁街道"],
        Articles.Cases("""
            东屿基层治理案例评选揭晓

            二等奖由北浦镇“渔灯夜巡”和竹屿社区“潮声调解室”分享，一等奖则由西礁街道“小板凳议事会”摘得。
            """));
}
